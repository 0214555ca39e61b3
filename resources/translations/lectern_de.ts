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
        <source>{0} files are too many to be opened at once.</source>
        <translation>{0} Dateien sind zu viele, um sie auf einmal zu öffnen.</translation>
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
    <name>EngineProcess</name>
    <message>
        <source>The engine cannot be started: {0}.</source>
        <translation>Die Engine kann nicht gestartet werden: {0}.</translation>
    </message>
    <message>
        <source>Install Lectern again; your files and the index stay as they are.</source>
        <translation>Installieren Sie Lectern noch einmal; Ihre Dateien und der Index bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The engine does not stay up ({0}).</source>
        <translation>Die Engine bleibt nicht am Laufen ({0}).</translation>
    </message>
    <message>
        <source>Try again; if it goes on, save a diagnostic bundle in the settings.</source>
        <translation>Versuchen Sie es noch einmal; geht es so weiter, speichern Sie in den Einstellungen ein Diagnosepaket.</translation>
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
        <source>By their names in the files</source>
        <translation>Anhand ihrer Bezeichnungen in den Dateien</translation>
    </message>
    <message>
        <source>Let the model read</source>
        <translation>Das Modell lesen lassen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>How values are found</source>
        <translation>Wie Werte gefunden werden</translation>
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
        <source>The new language comes as soon as what is under way is done.</source>
        <translation>Die neue Sprache kommt, sobald das Laufende fertig ist.</translation>
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
    <name>Rail</name>
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
        <source>Written so far, part by part:</source>
        <translation>Bisher geschrieben, Teil für Teil:</translation>
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
    <name>calls</name>
    <message>
        <source>it sent no JSON</source>
        <translation>sie schickte kein JSON</translation>
    </message>
    <message>
        <source>The engine does not answer ({0}).</source>
        <translation>Die Engine antwortet nicht ({0}).</translation>
    </message>
    <message>
        <source>It is being started again; try once more in a moment.</source>
        <translation>Sie wird neu gestartet; versuchen Sie es gleich noch einmal.</translation>
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
    <name>engine</name>
    <message>
        <source>A collection needs a name of one line.</source>
        <translation>Eine Sammlung braucht einen Namen von einer Zeile.</translation>
    </message>
    <message>
        <source>A label has 1 to {0} characters and no quotation marks.</source>
        <translation>Ein Etikett hat 1 bis {0} Zeichen und keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>A password has at least one character.</source>
        <translation>Ein Kennwort hat mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A pattern is one line of at most 500 characters.</source>
        <translation>Ein Muster ist eine Zeile von höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>A property&apos;s name has 1 to 100 characters to see.</source>
        <translation>Der Name einer Eigenschaft hat 1 bis 100 sichtbare Zeichen.</translation>
    </message>
    <message>
        <source>A rating is 1 (good), -1 (bad) or 0 (neither).</source>
        <translation>Eine Bewertung ist 1 (gut), -1 (schlecht) oder 0 (keines von beiden).</translation>
    </message>
    <message>
        <source>A schema is a JSON object that describes an object.</source>
        <translation>Ein Schema ist ein JSON-Objekt, das ein Objekt beschreibt.</translation>
    </message>
    <message>
        <source>A template has {0} characters at most.</source>
        <translation>Eine Vorlage hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A template may look up {0} things at most.</source>
        <translation>Eine Vorlage darf höchstens {0} Dinge nachschlagen.</translation>
    </message>
    <message>
        <source>A title has at least one character.</source>
        <translation>Ein Titel hat mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A value is a text, a number, a list or a table of these.</source>
        <translation>Ein Wert ist ein Text, eine Zahl, eine Liste oder eine Tabelle davon.</translation>
    </message>
    <message>
        <source>Add a folder first: add PATH</source>
        <translation>Fügen Sie zuerst einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>Add it first: add PATH</source>
        <translation>Fügen Sie das zuerst hinzu.</translation>
    </message>
    <message>
        <source>Add the files to the library first, or choose others; a pattern is matched against names and paths.</source>
        <translation>Fügen Sie die Dateien zuerst der Bibliothek hinzu, oder wählen Sie andere; ein Muster wird mit Namen und Pfaden verglichen.</translation>
    </message>
    <message>
        <source>Add the folder that holds your documents.</source>
        <translation>Fügen Sie den Ordner hinzu, in dem Ihre Dokumente liegen.</translation>
    </message>
    <message>
        <source>All pages of this PDF are damaged.</source>
        <translation>Alle Seiten dieser PDF-Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>An adapter serves only the very model that it was made for; choose another one.</source>
        <translation>Ein Adapter passt nur zu genau dem Modell, für das er gemacht wurde; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Another Lectern ({0}) has this profile open; this is {1}.</source>
        <translation>Ein anderes Lectern ({0}) hat dieses Profil geöffnet; dies ist {1}.</translation>
    </message>
    <message>
        <source>Another Lectern is bringing {0} here already.</source>
        <translation>Ein anderes Lectern holt {0} bereits.</translation>
    </message>
    <message>
        <source>Another Lectern is indexing this profile already.</source>
        <translation>Ein anderes Lectern indiziert dieses Profil bereits.</translation>
    </message>
    <message>
        <source>Ask again in a moment: what changed is being indexed.</source>
        <translation>Fragen Sie gleich noch einmal: Was sich geändert hat, wird gerade indiziert.</translation>
    </message>
    <message>
        <source>Ask with less text, or choose a model with a larger context.</source>
        <translation>Fragen Sie mit weniger Text, oder wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>Change its permissions, or ask its owner.</source>
        <translation>Ändern Sie die Zugriffsrechte, oder fragen Sie den Besitzer.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another one with --home.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen, oder wählen Sie mit --home einen anderen.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there; nothing has changed.</source>
        <translation>Prüfen Sie, ob Platz ist und ob Sie dort schreiben dürfen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check that you may read and write the profile folder, then try again.</source>
        <translation>Prüfen Sie, ob Sie den Ordner des Profils lesen und beschreiben dürfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder; asking without --chat needs no such file.</source>
        <translation>Prüfen Sie, ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that you may write to {0}.</source>
        <translation>Prüfen Sie, ob Sie in {0} schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the connection (and the proxy, if there is one), then go on; what has arrived is kept.</source>
        <translation>Prüfen Sie die Verbindung (und den Proxy, falls es einen gibt) und fahren Sie dann fort; was angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>Check the disk, and that you may write to that folder.</source>
        <translation>Prüfen Sie den Datenträger und ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the disk. Your files are untouched; a damaged catalogue can be moved away and built again with add.</source>
        <translation>Prüfen Sie den Datenträger. Ihre Dateien sind unberührt; ein beschädigter Katalog kann beiseitegelegt und durch erneutes Hinzufügen neu aufgebaut werden.</translation>
    </message>
    <message>
        <source>Check the drive and your permissions, then run reindex for this file.</source>
        <translation>Prüfen Sie das Laufwerk und Ihre Zugriffsrechte, und lesen Sie diese Datei dann neu ein.</translation>
    </message>
    <message>
        <source>Check the drive that it is on.</source>
        <translation>Prüfen Sie das Laufwerk, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>Check the drive, then run reindex for this file.</source>
        <translation>Prüfen Sie das Laufwerk, und lesen Sie diese Datei dann neu ein.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Choose a GGUF file of a chat or instruct model.</source>
        <translation>Wählen Sie die GGUF-Datei eines Chat- oder Instruct-Modells.</translation>
    </message>
    <message>
        <source>Choose a GGUF file that llama.cpp&apos;s convert_lora_to_gguf.py made.</source>
        <translation>Wählen Sie eine GGUF-Datei, die convert_lora_to_gguf.py von llama.cpp erzeugt hat.</translation>
    </message>
    <message>
        <source>Choose a chat model.</source>
        <translation>Wählen Sie ein Chat-Modell.</translation>
    </message>
    <message>
        <source>Choose an adapter that was made for this very model.</source>
        <translation>Wählen Sie einen Adapter, der für genau dieses Modell gemacht wurde.</translation>
    </message>
    <message>
        <source>Choose another model, or a smaller context.</source>
        <translation>Wählen Sie ein anderes Modell oder einen kleineren Kontext.</translation>
    </message>
    <message>
        <source>Choose another model, or look for its file there and download it by its address.</source>
        <translation>Wählen Sie ein anderes Modell, oder suchen Sie dort nach seiner Datei und laden Sie sie über ihre Adresse herunter.</translation>
    </message>
    <message>
        <source>Choose another one with --home.</source>
        <translation>Wählen Sie mit --home einen anderen.</translation>
    </message>
    <message>
        <source>Choose another port with --port, or 0 for any that is free.</source>
        <translation>Wählen Sie mit --port einen anderen Port, oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie eines von: {0}.</translation>
    </message>
    <message>
        <source>Choose the GGUF file of a whole model.</source>
        <translation>Wählen Sie die GGUF-Datei eines ganzen Modells.</translation>
    </message>
    <message>
        <source>Choose the GGUF file of the language model itself.</source>
        <translation>Wählen Sie die GGUF-Datei des Sprachmodells selbst.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model; doctor shows how much is free. A damaged file, too, may ask for more than there is.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell. Auch eine beschädigte Datei kann mehr verlangen, als da ist.</translation>
    </message>
    <message>
        <source>Close what has it open, and start Lectern again; it is tried once more then.</source>
        <translation>Schließen Sie, was es geöffnet hat, und starten Sie Lectern neu; dann wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>Confirm it with the word “{0}”.</source>
        <translation>Bestätigen Sie es mit dem Wort „{0}“.</translation>
    </message>
    <message>
        <source>Connect its drive, or remove it from the library if it was deleted.</source>
        <translation>Schließen Sie das Laufwerk an, oder entfernen Sie den Eintrag aus der Bibliothek, falls er gelöscht wurde.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it to return to the defaults.</source>
        <translation>Berichtigen Sie die Datei, oder entfernen Sie sie, um zu den Standardwerten zurückzukehren.</translation>
    </message>
    <message>
        <source>Correct the line, or remove it to return to the default.</source>
        <translation>Berichtigen Sie die Zeile, oder entfernen Sie sie, um zum Standardwert zurückzukehren.</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>Download or import it again.</source>
        <translation>Laden oder importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Download the file again, or choose another model.</source>
        <translation>Laden Sie die Datei noch einmal herunter, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Download the whole folder.</source>
        <translation>Laden Sie den ganzen Ordner herunter.</translation>
    </message>
    <message>
        <source>End it first (close its window or its command; it is process {0}).</source>
        <translation>Beenden Sie das erst (sein Fenster oder seinen Befehl; es ist der Prozess {0}).</translation>
    </message>
    <message>
        <source>Fetch or export it again.</source>
        <translation>Holen oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Fetch or pack it again, and Lectern will retry.</source>
        <translation>Holen oder packen Sie es noch einmal; Lectern versucht es dann erneut.</translation>
    </message>
    <message>
        <source>Fetch or pack the archive again, and Lectern will retry.</source>
        <translation>Holen oder packen Sie das Archiv noch einmal; Lectern versucht es dann erneut.</translation>
    </message>
    <message>
        <source>Files of the type “{0}” are not read.</source>
        <translation>Dateien vom Typ „{0}“ werden nicht gelesen.</translation>
    </message>
    <message>
        <source>For searching, Lectern takes the folder of an embedding model (config.json, tokenizer and weights), not its GGUF file.</source>
        <translation>Zum Suchen nimmt Lectern den Ordner eines Einbettungsmodells (config.json, Tokenizer und Gewichte), nicht dessen GGUF-Datei.</translation>
    </message>
    <message>
        <source>Free as much space as the file takes, then start Lectern again; nothing was changed.</source>
        <translation>Machen Sie so viel Platz frei, wie die Datei braucht, und starten Sie Lectern neu; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some space and ask again; what was said so far is kept.</source>
        <translation>Machen Sie Platz frei und fragen Sie noch einmal; was bisher gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Free some space and run the command again; nothing indexed so far is lost.</source>
        <translation>Machen Sie Platz frei und versuchen Sie es noch einmal; nichts bisher Indiziertes ist verloren.</translation>
    </message>
    <message>
        <source>Free some space on the disk of Lectern&apos;s profile, then go on; what has arrived is kept.</source>
        <translation>Machen Sie auf dem Datenträger des Profils Platz frei und fahren Sie dann fort; was angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the profile.</source>
        <translation>Machen Sie auf dem Datenträger des Profils Platz frei.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse an, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Give one that ends in .gguf; on huggingface.co it has “/resolve/” in it.</source>
        <translation>Geben Sie eine an, die auf .gguf endet; auf huggingface.co enthält sie „/resolve/“.</translation>
    </message>
    <message>
        <source>Give the missing values, or correct the template.</source>
        <translation>Geben Sie die fehlenden Werte an, oder berichtigen Sie die Vorlage.</translation>
    </message>
    <message>
        <source>Give the whole path of an indexed file, or the id of a document.</source>
        <translation>Geben Sie den ganzen Pfad einer indizierten Datei an, oder die Kennung eines Dokuments.</translation>
    </message>
    <message>
        <source>If a PDF viewer does show text in it, print it to a new PDF from there.</source>
        <translation>Falls ein PDF-Betrachter Text darin zeigt, drucken Sie ihn von dort in eine neue PDF-Datei.</translation>
    </message>
    <message>
        <source>Import it as a copy.</source>
        <translation>Importieren Sie es als Kopie.</translation>
    </message>
    <message>
        <source>Indexing does not come to a stop.</source>
        <translation>Das Indizieren kommt nicht zum Stehen.</translation>
    </message>
    <message>
        <source>Indexing waits for mains power, as the setting “mains_only” says.</source>
        <translation>Das Indizieren wartet auf Netzstrom, wie es eingestellt ist.</translation>
    </message>
    <message>
        <source>Install {0} again.</source>
        <translation>Installieren Sie {0} noch einmal.</translation>
    </message>
    <message>
        <source>Into which language?</source>
        <translation>In welche Sprache?</translation>
    </message>
    <message>
        <source>It answers until all passages are embedded by the new model; remove it then.</source>
        <translation>Es antwortet, bis alle Stellen vom neuen Modell eingebettet sind; entfernen Sie es dann.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Sie kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>It is one of {0}.</source>
        <translation>Es ist eines von {0}.</translation>
    </message>
    <message>
        <source>It is written in Jinja2: {{ value }}, {% for x in list %} … {% endfor %}.</source>
        <translation>Sie ist in Jinja2 geschrieben: {{ value }}, {% for x in list %} … {% endfor %}.</translation>
    </message>
    <message>
        <source>It may be damaged or very complex. Splitting it into smaller files can help.</source>
        <translation>Sie ist vielleicht beschädigt oder sehr verwickelt. Es kann helfen, sie in kleinere Dateien zu teilen.</translation>
    </message>
    <message>
        <source>It may be damaged or very large. Splitting it into smaller files can help.</source>
        <translation>Sie ist vielleicht beschädigt oder sehr groß. Es kann helfen, sie in kleinere Dateien zu teilen.</translation>
    </message>
    <message>
        <source>It may be damaged, or be several files in one. Splitting it into smaller files can help.</source>
        <translation>Sie ist vielleicht beschädigt, oder mehrere Dateien in einer. Es kann helfen, sie in kleinere Dateien zu teilen.</translation>
    </message>
    <message>
        <source>It may be damaged, or newer than this program; choose another model.</source>
        <translation>Es ist vielleicht beschädigt oder neuer als dieses Programm; wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>It may be damaged. Open it in the program that made it and save it again.</source>
        <translation>Sie ist vielleicht beschädigt. Öffnen Sie sie in dem Programm, das sie gemacht hat, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It may be damaged. Splitting it into smaller files can help.</source>
        <translation>Sie ist vielleicht beschädigt. Es kann helfen, sie in kleinere Dateien zu teilen.</translation>
    </message>
    <message>
        <source>It may have been moved, deleted or left out.</source>
        <translation>Sie wurde vielleicht verschoben, gelöscht oder ausgelassen.</translation>
    </message>
    <message>
        <source>It may have been removed or changed; search again.</source>
        <translation>Es wurde vielleicht entfernt oder geändert; suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>It must hold config.json, tokenizer.json and the weights (model.safetensors), as on Hugging Face. For a language model choose its GGUF file.</source>
        <translation>Er muss config.json, tokenizer.json und die Gewichte (model.safetensors) enthalten, wie auf Hugging Face. Für ein Sprachmodell wählen Sie dessen GGUF-Datei.</translation>
    </message>
    <message>
        <source>It needs the package openvino or, where there is none, onnxruntime.</source>
        <translation>Das braucht das Paket openvino oder, wo es das nicht gibt, onnxruntime.</translation>
    </message>
    <message>
        <source>It was made to do harm or by mistake; Lectern leaves it out.</source>
        <translation>Es wurde in böser Absicht oder aus Versehen so gemacht; Lectern lässt es aus.</translation>
    </message>
    <message>
        <source>It was thrown away. Download it again; if that goes wrong too, something between here and there changes it.</source>
        <translation>Es wurde verworfen. Laden Sie es noch einmal herunter; geht auch das schief, verändert es etwas auf dem Weg hierher.</translation>
    </message>
    <message>
        <source>Join the parts with “llama-gguf-split --merge”, or choose the model in one file.</source>
        <translation>Fügen Sie die Teile mit „llama-gguf-split --merge“ zusammen, oder wählen Sie das Modell in einer Datei.</translation>
    </message>
    <message>
        <source>Lectern can read it only as a file without copy protection.</source>
        <translation>Lectern kann es nur als Datei ohne Kopierschutz lesen.</translation>
    </message>
    <message>
        <source>Lectern cannot listen on {0}:{1} ({2}).</source>
        <translation>Lectern kann auf {0}:{1} nicht lauschen ({2}).</translation>
    </message>
    <message>
        <source>Lectern does not read presentations of PowerPoint 95 and older.</source>
        <translation>Präsentationen von PowerPoint 95 und älter liest Lectern nicht.</translation>
    </message>
    <message>
        <source>Lectern does not read {0}.</source>
        <translation>Lectern liest {0} nicht.</translation>
    </message>
    <message>
        <source>Lectern does not read “.{0}” files from before 1997.</source>
        <translation>„.{0}“-Dateien aus der Zeit vor 1997 liest Lectern nicht.</translation>
    </message>
    <message>
        <source>Lectern is serving this profile already{0}.</source>
        <translation>Lectern bedient dieses Profil bereits{0}.</translation>
    </message>
    <message>
        <source>Lectern reads documents, not programs or raw data.</source>
        <translation>Lectern liest Dokumente, keine Programme oder rohen Daten.</translation>
    </message>
    <message>
        <source>Lectern run from its source has it, and can prepare an embedder for this build: python -m engine.inference.prepared MODEL TARGET.</source>
        <translation>Lectern aus dem Quelltext hat es und kann ein Einbettungsmodell für diese Ausgabe vorbereiten: python -m engine.inference.prepared MODEL TARGET.</translation>
    </message>
    <message>
        <source>Let it finish or stop it; “status” shows what it does.</source>
        <translation>Lassen Sie es zu Ende kommen, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>Let it finish, or stop it.</source>
        <translation>Lassen Sie es zu Ende kommen, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>Line {0}: a template cannot {1}.</source>
        <translation>Zeile {0}: Eine Vorlage kann nicht {1}.</translation>
    </message>
    <message>
        <source>Line {0}: loops are nested too deeply.</source>
        <translation>Zeile {0}: Schleifen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>List those there are.</source>
        <translation>Lassen Sie sich die vorhandenen auflisten.</translation>
    </message>
    <message>
        <source>Made of {0} of {1} passages: those that stand for the rest.</source>
        <translation>Aus {0} von {1} Stellen gemacht: denen, die für die übrigen stehen.</translation>
    </message>
    <message>
        <source>Move it out of some of the folders around it, or shorten their names.</source>
        <translation>Verschieben Sie sie aus einigen der Ordner um sie herum, oder kürzen Sie deren Namen.</translation>
    </message>
    <message>
        <source>Move that file away to begin anew; your files and their index are untouched.</source>
        <translation>Legen Sie diese Datei beiseite, um neu zu beginnen; Ihre Dateien und ihr Index sind unberührt.</translation>
    </message>
    <message>
        <source>Name folders rather than single files.</source>
        <translation>Nennen Sie eher Ordner als einzelne Dateien.</translation>
    </message>
    <message>
        <source>Name it: German, español, …</source>
        <translation>Nennen Sie sie: Deutsch, español, …</translation>
    </message>
    <message>
        <source>Name some labels, or tag a few files by hand first.</source>
        <translation>Nennen Sie einige Etiketten, oder geben Sie erst ein paar Dateien von Hand Schlagwörter.</translation>
    </message>
    <message>
        <source>Name the GGUF file itself.</source>
        <translation>Nennen Sie die GGUF-Datei selbst.</translation>
    </message>
    <message>
        <source>No file is tagged {0}: known by its name alone.</source>
        <translation>Keine Datei hat das Schlagwort {0}: Es ist nur dem Namen nach bekannt.</translation>
    </message>
    <message>
        <source>No indexed file fits the selection.</source>
        <translation>Keine indizierte Datei passt zur Auswahl.</translation>
    </message>
    <message>
        <source>No indexed file is{0}.</source>
        <translation>Es gibt keine indizierte Datei{0}.</translation>
    </message>
    <message>
        <source>No indexed file{0} matches {1}.</source>
        <translation>Keine indizierte Datei{0} passt zu {1}.</translation>
    </message>
    <message>
        <source>No install has the id {0}.</source>
        <translation>Keine Installation hat die Kennung {0}.</translation>
    </message>
    <message>
        <source>No link to {0} can be made here ({1}).</source>
        <translation>Hier kann keine Verknüpfung mit {0} angelegt werden ({1}).</translation>
    </message>
    <message>
        <source>Not all could be removed: {0}.</source>
        <translation>Nicht alles konnte entfernt werden: {0}.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Noch ist nichts indiziert.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet; {0} files are waiting.</source>
        <translation>Noch ist nichts indiziert; {0} Dateien warten.</translation>
    </message>
    <message>
        <source>Nothing to do until it has content.</source>
        <translation>Nichts zu tun, bis etwas darin steht.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing was learned of this library.</source>
        <translation>Über diese Bibliothek wurde noch nichts gelernt.</translation>
    </message>
    <message>
        <source>Nothing was removed: {0} cannot be written to ({1}).</source>
        <translation>Nichts wurde entfernt: In {0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Of what is in this file nothing can be read ({0} inside).</source>
        <translation>Nichts von dem, was in dieser Datei ist, kann gelesen werden ({0} darin).</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer; if that works, save or print it to a new PDF.</source>
        <translation>Öffnen Sie sie in einem PDF-Betrachter; gelingt das, speichern oder drucken Sie sie in eine neue PDF-Datei.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save a copy without a password.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie gemacht hat, und speichern Sie eine Kopie ohne Kennwort.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again; Lectern will retry.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie gemacht hat, und speichern Sie sie noch einmal; Lectern versucht es dann erneut.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it in a newer format.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie gemacht hat, und speichern Sie sie in einem neueren Format.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again, and Lectern will retry.</source>
        <translation>Öffnen Sie sie in dem Programm, das sie gemacht hat, und speichern Sie sie noch einmal; Lectern versucht es dann erneut.</translation>
    </message>
    <message>
        <source>Open it in the program that you read it with and save an unprotected copy.</source>
        <translation>Öffnen Sie sie in dem Programm, in dem Sie sie lesen, und speichern Sie eine ungeschützte Kopie.</translation>
    </message>
    <message>
        <source>Open it in {0} and save a copy without a password, or {1}</source>
        <translation>Öffnen Sie sie ({0}) und speichern Sie eine Kopie ohne Kennwort, oder {1}</translation>
    </message>
    <message>
        <source>Open its page in a browser, accept the licence, download the file there and drop it on the window of Lectern, or: models import PATH.</source>
        <translation>Öffnen Sie seine Seite in einem Browser, nehmen Sie die Lizenz an, laden Sie die Datei dort herunter und legen Sie sie auf dem Fenster von Lectern ab.</translation>
    </message>
    <message>
        <source>Open the PDF in a viewer and save the attachment from there.</source>
        <translation>Öffnen Sie die PDF-Datei in einem Betrachter und speichern Sie den Anhang von dort.</translation>
    </message>
    <message>
        <source>Preparing the embedding model for this machine; this happens once.</source>
        <translation>Das Einbettungsmodell wird für diesen Rechner vorbereitet; das geschieht nur einmal.</translation>
    </message>
    <message>
        <source>Put a GGUF file into the profile&apos;s models folder, or use the mode “quote”.</source>
        <translation>Legen Sie eine GGUF-Datei in den Modellordner des Profils, oder nehmen Sie die Antwortart „Nur Zitate“.</translation>
    </message>
    <message>
        <source>Put its GGUF file into {0}, or take it out of the setting “adapters”.</source>
        <translation>Legen Sie die GGUF-Datei in {0}, oder nehmen Sie ihn aus der Einstellung „adapters“.</translation>
    </message>
    <message>
        <source>Put the folder of a cross-encoder with one label (its config.json, tokenizer and weights) into {0}, or set “reranker” to &quot;&quot; to search without one.</source>
        <translation>Legen Sie den Ordner eines Cross-Encoders mit einem Ausgang (config.json, Tokenizer und Gewichte) in {0}, oder stellen Sie „reranker“ auf &quot;&quot;, um ohne zu suchen.</translation>
    </message>
    <message>
        <source>Raise max_file_mb in the settings, or split the file.</source>
        <translation>Erhöhen Sie in den Einstellungen die Grenze (max_file_mb), oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash, so it was left out.</source>
        <translation>Beim Lesen dieser Datei stürzte das Leseprogramm ab, darum wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than Lectern allows.</source>
        <translation>Diese Datei zu lesen braucht mehr Speicher, als Lectern erlaubt.</translation>
    </message>
    <message>
        <source>Reading this file took more than {0} seconds, so it was given up.</source>
        <translation>Diese Datei zu lesen dauerte länger als {0} Sekunden, darum wurde es aufgegeben.</translation>
    </message>
    <message>
        <source>Remove it first, then go on.</source>
        <translation>Entfernen Sie es zuerst, dann fahren Sie fort.</translation>
    </message>
    <message>
        <source>Remove that first to bring the old one back.</source>
        <translation>Entfernen Sie das zuerst, um das alte zurückzuholen.</translation>
    </message>
    <message>
        <source>Run it through a text recognition program (OCR) and save it as a searchable PDF.</source>
        <translation>Lassen Sie ein Programm zur Texterkennung (OCR) darüber laufen, und speichern Sie sie als durchsuchbare PDF-Datei.</translation>
    </message>
    <message>
        <source>Run “resume” to index what waits.</source>
        <translation>Setzen Sie das Indizieren fort, damit das Wartende indiziert wird.</translation>
    </message>
    <message>
        <source>Save a copy as PDF, DOCX or text to make it searchable.</source>
        <translation>Speichern Sie eine Kopie als PDF, DOCX oder Text, um sie durchsuchbar zu machen.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it; 10 megapixels are enough for a page.</source>
        <translation>Speichern Sie eine kleinere Kopie davon; 10 Megapixel sind genug für eine Seite.</translation>
    </message>
    <message>
        <source>Save the workbook as .xlsx, and Lectern will read that.</source>
        <translation>Speichern Sie die Arbeitsmappe als .xlsx; die liest Lectern.</translation>
    </message>
    <message>
        <source>Search works without it; answers need a 64-bit processor of Intel&apos;s or AMD&apos;s.</source>
        <translation>Die Suche geht auch ohne; Antworten brauchen einen 64-Bit-Prozessor von Intel oder AMD.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>Send less text, or choose a model with a larger context.</source>
        <translation>Schicken Sie weniger Text, oder wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>Send the whole path.</source>
        <translation>Geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an http proxy, or download the file in a browser and import it.</source>
        <translation>Stellen Sie HTTPS_PROXY auf einen http-Proxy, oder laden Sie die Datei in einem Browser herunter und importieren Sie sie.</translation>
    </message>
    <message>
        <source>Set the backend to &apos;auto&apos;.</source>
        <translation>Stellen Sie das Backend auf &apos;auto&apos;.</translation>
    </message>
    <message>
        <source>Some program may be using it; try again when Lectern is started anew.</source>
        <translation>Vielleicht benutzt es ein Programm; versuchen Sie es nach einem Neustart von Lectern noch einmal.</translation>
    </message>
    <message>
        <source>Something in Lectern broke.</source>
        <translation>In Lectern ist etwas kaputtgegangen.</translation>
    </message>
    <message>
        <source>Such as {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {&quot;tenant&quot;: {&quot;type&quot;: &quot;string&quot;}, &quot;rent&quot;: {&quot;type&quot;: &quot;number&quot;, &quot;description&quot;: &quot;euros a month&quot;}}}</source>
        <translation>Etwa {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {&quot;tenant&quot;: {&quot;type&quot;: &quot;string&quot;}, &quot;rent&quot;: {&quot;type&quot;: &quot;number&quot;, &quot;description&quot;: &quot;Euro im Monat&quot;}}}</translation>
    </message>
    <message>
        <source>Tables and pictures without text have none.</source>
        <translation>Tabellen und Bilder ohne Text haben keine.</translation>
    </message>
    <message>
        <source>Take it off first: models adapter MODEL --off</source>
        <translation>Nehmen Sie ihn zuerst ab: models adapter MODEL --off</translation>
    </message>
    <message>
        <source>Text in pictures cannot be recognised on this machine.</source>
        <translation>Text in Bildern kann auf diesem Rechner nicht erkannt werden.</translation>
    </message>
    <message>
        <source>The catalogue {0} is damaged ({1}).</source>
        <translation>Der Katalog {0} ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>The cells of the sheet “{0}” lie too far apart to be read from this format.</source>
        <translation>Die Zellen des Blatts „{0}“ liegen zu weit auseinander, um aus diesem Format gelesen zu werden.</translation>
    </message>
    <message>
        <source>The conversation {0} has no turn {1}.</source>
        <translation>Das Gespräch {0} hat keine Frage {1}.</translation>
    </message>
    <message>
        <source>The conversations in {0} {1} ({2}).</source>
        <translation>Die Gespräche in {0}: {1} ({2}).</translation>
    </message>
    <message>
        <source>The default model {0} is not installed.</source>
        <translation>Das Standardmodell {0} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The disk could not deliver this file ({0}).</source>
        <translation>Der Datenträger konnte diese Datei nicht liefern ({0}).</translation>
    </message>
    <message>
        <source>The disk has no room for this model: {0} GB are needed, {1} GB are free.</source>
        <translation>Auf dem Datenträger ist kein Platz für dieses Modell: {0} GB werden gebraucht, {1} GB sind frei.</translation>
    </message>
    <message>
        <source>The disk that holds the profile is full ({0}).</source>
        <translation>Der Datenträger mit dem Profil ist voll ({0}).</translation>
    </message>
    <message>
        <source>The disk that holds the profile is full.</source>
        <translation>Der Datenträger mit dem Profil ist voll.</translation>
    </message>
    <message>
        <source>The embedding model at {0} cannot be used: {1}</source>
        <translation>Das Einbettungsmodell in {0} kann nicht benutzt werden: {1}</translation>
    </message>
    <message>
        <source>The file cannot be reached ({0}).</source>
        <translation>Die Datei ist nicht erreichbar ({0}).</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei änderte sich, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file has changed or is gone since it was indexed.</source>
        <translation>Die Datei wurde geändert oder gelöscht, seit sie indiziert wurde.</translation>
    </message>
    <message>
        <source>The file has {0} MB; the limit is {1}.</source>
        <translation>Die Datei hat {0} MB; die Grenze ist {1}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file keeps changing on {0} while it is downloaded.</source>
        <translation>Die Datei auf {0} ändert sich immer wieder, während sie heruntergeladen wird.</translation>
    </message>
    <message>
        <source>The files do not say: {0}</source>
        <translation>Die Dateien sagen nicht: {0}</translation>
    </message>
    <message>
        <source>The folder must hold a complete cross-encoder with one label; or set “reranker” to &quot;&quot; to search without one.</source>
        <translation>Der Ordner muss einen vollständigen Cross-Encoder mit einem Ausgang enthalten; oder stellen Sie „reranker“ auf &quot;&quot;, um ohne zu suchen.</translation>
    </message>
    <message>
        <source>The folder must hold a complete sentence-transformers model.</source>
        <translation>Der Ordner muss ein vollständiges Modell von sentence-transformers enthalten.</translation>
    </message>
    <message>
        <source>The grammar for the answer cannot be understood.</source>
        <translation>Die Grammatik der Antwort ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The model failed to compute ({0}).</source>
        <translation>Das Modell konnte nicht rechnen ({0}).</translation>
    </message>
    <message>
        <source>The models folder cannot be written ({0}).</source>
        <translation>In den Modellordner kann nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
        <source>The number of hits must be at least 1.</source>
        <translation>Es muss mindestens ein Treffer verlangt werden.</translation>
    </message>
    <message>
        <source>The path is longer than this system can open.</source>
        <translation>Der Pfad ist länger, als dieses System öffnen kann.</translation>
    </message>
    <message>
        <source>The profile folder {0} cannot be made ({1}).</source>
        <translation>Der Ordner {0} des Profils kann nicht angelegt werden ({1}).</translation>
    </message>
    <message>
        <source>The profile {0} cannot be read or written ({1}).</source>
        <translation>Das Profil {0} kann nicht gelesen oder beschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>The profile {0} cannot be used ({1}).</source>
        <translation>Das Profil {0} kann nicht benutzt werden ({1}).</translation>
    </message>
    <message>
        <source>The prompt has {0} tokens; {1} reads {2} including its answer.</source>
        <translation>Die Eingabe hat {0} Token; {1} liest {2} samt seiner Antwort.</translation>
    </message>
    <message>
        <source>The prompt is empty, or has tokens the model does not know.</source>
        <translation>Die Eingabe ist leer, oder sie hat Token, die das Modell nicht kennt.</translation>
    </message>
    <message>
        <source>The proxy {0}://{1} of this system is of a kind that Lectern does not speak with.</source>
        <translation>Der Proxy {0}://{1} dieses Systems ist von einer Art, mit der Lectern nicht spricht.</translation>
    </message>
    <message>
        <source>The removed model is not kept any more.</source>
        <translation>Das entfernte Modell ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The reranker at {0} cannot be used: {1}</source>
        <translation>Der Reranker in {0} kann nicht benutzt werden: {1}</translation>
    </message>
    <message>
        <source>The schema names no properties.</source>
        <translation>Das Schema nennt keine Eigenschaften.</translation>
    </message>
    <message>
        <source>The search index cannot be used ({0}).</source>
        <translation>Der Suchindex kann nicht benutzt werden ({0}).</translation>
    </message>
    <message>
        <source>The search index in {0} cannot be used, nor built anew ({1}).</source>
        <translation>Der Suchindex in {0} kann weder benutzt noch neu aufgebaut werden ({1}).</translation>
    </message>
    <message>
        <source>The search index lacks {0} of the catalogue&apos;s passages; they are embedded again.</source>
        <translation>Dem Suchindex fehlen {0} der Stellen des Katalogs; sie werden neu eingebettet.</translation>
    </message>
    <message>
        <source>The search index was damaged ({0}); it is built anew.</source>
        <translation>Der Suchindex war beschädigt ({0}); er wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>The search index was damaged; it is built anew from the catalogue.</source>
        <translation>Der Suchindex war beschädigt; er wird aus dem Katalog neu aufgebaut.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>Die Einstellungen können nicht in {0} gespeichert werden ({1}).</translation>
    </message>
    <message>
        <source>The system&apos;s key store, where passwords are kept, cannot be used ({0}).</source>
        <translation>Der Schlüsselbund des Systems, in dem Kennwörter aufbewahrt werden, kann nicht benutzt werden ({0}).</translation>
    </message>
    <message>
        <source>The template cannot be filled in: {0}.</source>
        <translation>Die Vorlage kann nicht ausgefüllt werden: {0}.</translation>
    </message>
    <message>
        <source>The template is nested too deeply.</source>
        <translation>Die Vorlage ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The template is wrong in line {0}: {1}</source>
        <translation>Die Vorlage ist in Zeile {0} falsch: {1}</translation>
    </message>
    <message>
        <source>The text is over {0} characters long.</source>
        <translation>Der Text ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>There are no entries in this file.</source>
        <translation>In dieser Datei sind keine Einträge.</translation>
    </message>
    <message>
        <source>There are no files in this archive.</source>
        <translation>In diesem Archiv sind keine Dateien.</translation>
    </message>
    <message>
        <source>There are no labels.</source>
        <translation>Es gibt keine Etiketten.</translation>
    </message>
    <message>
        <source>There are no messages in this mailbox.</source>
        <translation>In diesem Postfach sind keine Nachrichten.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>In dieser Datei sind keine Untertitel.</translation>
    </message>
    <message>
        <source>There are tokens that the model does not know.</source>
        <translation>Es gibt Token, die das Modell nicht kennt.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>There is a model {0} again.</source>
        <translation>Es gibt wieder ein Modell {0}.</translation>
    </message>
    <message>
        <source>There is a model {0} already.</source>
        <translation>Es gibt schon ein Modell {0}.</translation>
    </message>
    <message>
        <source>There is no adapter {0}.</source>
        <translation>Es gibt keinen Adapter {0}.</translation>
    </message>
    <message>
        <source>There is no backend {0}.</source>
        <translation>Es gibt kein Backend {0}.</translation>
    </message>
    <message>
        <source>There is no collection “{0}”.</source>
        <translation>Es gibt keine Sammlung „{0}“.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Es gibt noch kein Gespräch.</translation>
    </message>
    <message>
        <source>There is no conversation {0}.</source>
        <translation>Es gibt kein Gespräch {0}.</translation>
    </message>
    <message>
        <source>There is no deleted conversation {0}.</source>
        <translation>Es gibt kein gelöschtes Gespräch {0}.</translation>
    </message>
    <message>
        <source>There is no embedding model at {0}.</source>
        <translation>In {0} gibt es kein Einbettungsmodell.</translation>
    </message>
    <message>
        <source>There is no embedding model {0}.</source>
        <translation>Es gibt kein Einbettungsmodell {0}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>There is no language model {0}.</source>
        <translation>Es gibt kein Sprachmodell {0}.</translation>
    </message>
    <message>
        <source>There is no model to compose an answer with.</source>
        <translation>Es gibt kein Modell, das eine Antwort schreiben könnte.</translation>
    </message>
    <message>
        <source>There is no model “{0}” here.</source>
        <translation>Hier gibt es kein Modell „{0}“.</translation>
    </message>
    <message>
        <source>There is no password number {0}.</source>
        <translation>Es gibt kein Kennwort Nummer {0}.</translation>
    </message>
    <message>
        <source>There is no recommended model “{0}”.</source>
        <translation>Es gibt kein empfohlenes Modell „{0}“.</translation>
    </message>
    <message>
        <source>There is no reranker at {0}.</source>
        <translation>In {0} gibt es keinen Reranker.</translation>
    </message>
    <message>
        <source>There is no reranker {0}.</source>
        <translation>Es gibt keinen Reranker {0}.</translation>
    </message>
    <message>
        <source>There is no room for the converted embedding model.</source>
        <translation>Für das umgewandelte Einbettungsmodell ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no sentence to summarise in these files.</source>
        <translation>In diesen Dateien ist kein Satz zum Zusammenfassen.</translation>
    </message>
    <message>
        <source>There is no set of labels “{0}”.</source>
        <translation>Es gibt keinen Satz von Etiketten „{0}“.</translation>
    </message>
    <message>
        <source>There is no setting “{0}”{1}.</source>
        <translation>Es gibt keine Einstellung „{0}“{1}.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Es gibt kein solches Dokument.</translation>
    </message>
    <message>
        <source>There is no template “{0}”.</source>
        <translation>Es gibt keine Vorlage „{0}“.</translation>
    </message>
    <message>
        <source>There is no text in this PDF.</source>
        <translation>In dieser PDF-Datei ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this book.</source>
        <translation>In diesem Buch ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this e-mail.</source>
        <translation>In dieser E-Mail ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this notebook.</source>
        <translation>In diesem Notebook ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this presentation.</source>
        <translation>In dieser Präsentation ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text in this web page.</source>
        <translation>In dieser Webseite ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text to rewrite.</source>
        <translation>Es gibt keinen Text zum Umschreiben.</translation>
    </message>
    <message>
        <source>There is no text {0}.</source>
        <translation>Es ist kein Text {0}.</translation>
    </message>
    <message>
        <source>There is no web page in this file.</source>
        <translation>In dieser Datei ist keine Webseite.</translation>
    </message>
    <message>
        <source>There is nothing in this file to read.</source>
        <translation>In dieser Datei ist nichts zu lesen.</translation>
    </message>
    <message>
        <source>There is nothing in this spreadsheet.</source>
        <translation>In dieser Tabelle steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>There is nothing to search for: the question has {0}.</source>
        <translation>Es gibt nichts zu suchen: Die Frage hat {0}.</translation>
    </message>
    <message>
        <source>There is one document only; it is a topic of its own.</source>
        <translation>Es gibt nur ein Dokument; es ist ein Thema für sich.</translation>
    </message>
    <message>
        <source>There is one document only; nothing can be like it.</source>
        <translation>Es gibt nur ein Dokument; nichts kann ihm gleichen.</translation>
    </message>
    <message>
        <source>There is too little memory for {0}.</source>
        <translation>Für {0} ist zu wenig Speicher da.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Diese PDF-Datei hat keine Seiten.</translation>
    </message>
    <message>
        <source>This PDF has only {0}.</source>
        <translation>Diese PDF-Datei hat nur {0}.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be opened.</source>
        <translation>Diese PDF-Datei ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that Lectern cannot open, such as with a certificate.</source>
        <translation>Diese PDF-Datei ist auf eine Weise geschützt, die Lectern nicht öffnen kann, etwa mit einem Zertifikat.</translation>
    </message>
    <message>
        <source>This archive contains itself, without end.</source>
        <translation>Dieses Archiv enthält sich selbst, ohne Ende.</translation>
    </message>
    <message>
        <source>This archive is damaged after its member {0}; it and the {1} before it are indexed.</source>
        <translation>Dieses Archiv ist hinter {0} beschädigt; diese und die {1} Dateien davor sind indiziert.</translation>
    </message>
    <message>
        <source>This archive is damaged after its member {0}; that one is indexed.</source>
        <translation>Dieses Archiv ist hinter {0} beschädigt; diese Datei ist indiziert.</translation>
    </message>
    <message>
        <source>This archive is damaged from its beginning; nothing in it can be read.</source>
        <translation>Dieses Archiv ist von Anfang an beschädigt; nichts darin kann gelesen werden.</translation>
    </message>
    <message>
        <source>This attachment of a PDF is damaged.</source>
        <translation>Dieser Anhang einer PDF-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This book is protected against copying.</source>
        <translation>Dieses Buch ist gegen Kopieren geschützt.</translation>
    </message>
    <message>
        <source>This cannot be undone, so it needs to be confirmed.</source>
        <translation>Das kann nicht rückgängig gemacht werden, darum muss es bestätigt werden.</translation>
    </message>
    <message>
        <source>This conversation has no answers to summarise.</source>
        <translation>Dieses Gespräch hat keine Antworten zum Zusammenfassen.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>This file is damaged within its archive.</source>
        <translation>Diese Datei ist in ihrem Archiv beschädigt.</translation>
    </message>
    <message>
        <source>This file is damaged, or is not really {0}.</source>
        <translation>Diese Datei ist beschädigt oder nicht wirklich {0}.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that Lectern does not understand.</source>
        <translation>Diese Datei ist beschädigt oder von einer Art, die Lectern nicht versteht.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is not in the library any more.</source>
        <translation>Diese Datei ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This file is packed in a way that Lectern does not unpack ({0}).</source>
        <translation>Diese Datei ist auf eine Weise gepackt, die Lectern nicht entpackt ({0}).</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <translation>Diese Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>This file lies {0} archives deep; what lies in it is left out.</source>
        <translation>Diese Datei liegt {0} Archive tief; was darin liegt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>This file unfolds into more data than Lectern allows.</source>
        <translation>Diese Datei entfaltet sich zu mehr Daten, als Lectern erlaubt.</translation>
    </message>
    <message>
        <source>This file unfolds into more text than Lectern allows.</source>
        <translation>Diese Datei entfaltet sich zu mehr Text, als Lectern erlaubt.</translation>
    </message>
    <message>
        <source>This folder or file is not there at the moment.</source>
        <translation>Dieser Ordner oder diese Datei ist gerade nicht da.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This picture is too large to be searched for text.</source>
        <translation>Dieses Bild ist zu groß, um darin nach Text zu suchen.</translation>
    </message>
    <message>
        <source>This picture is too small to hold text.</source>
        <translation>Dieses Bild ist zu klein, um Text zu enthalten.</translation>
    </message>
    <message>
        <source>This profile was made by a newer Lectern (schema {0}, known here: {1}).</source>
        <translation>Dieses Profil wurde von einem neueren Lectern gemacht (Schema {0}, hier bekannt: {1}).</translation>
    </message>
    <message>
        <source>This {0} is protected with a password.</source>
        <translation>Mit einem Kennwort geschützt: {0}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Type a few words or a question.</source>
        <translation>Tippen Sie ein paar Wörter oder eine Frage.</translation>
    </message>
    <message>
        <source>Type a word that was said.</source>
        <translation>Tippen Sie ein Wort, das gesagt wurde.</translation>
    </message>
    <message>
        <source>Unlock it, or log in to a desktop session. On Linux a Secret Service is needed: install gnome-keyring or KWallet (Debian: sudo apt-get install gnome-keyring).</source>
        <translation>Entsperren Sie ihn, oder melden Sie sich an einem Desktop an. Unter Linux wird ein Secret Service gebraucht: installieren Sie gnome-keyring oder KWallet (Debian: sudo apt-get install gnome-keyring).</translation>
    </message>
    <message>
        <source>Unpack it and add the folder that it lies in.</source>
        <translation>Entpacken Sie es, und fügen Sie den Ordner hinzu, in dem es dann liegt.</translation>
    </message>
    <message>
        <source>Unpack it with its password and add the folder, or {0}</source>
        <translation>Entpacken Sie es mit seinem Kennwort und fügen Sie den Ordner hinzu, oder {0}</translation>
    </message>
    <message>
        <source>Unpack the outermost archive and add the folder that it lies in.</source>
        <translation>Entpacken Sie das äußerste Archiv, und fügen Sie den Ordner hinzu, in dem es liegt.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than the {0} MB that Lectern takes out of an archive.</source>
        <translation>Ausgepackt ist diese Datei größer als die {0} MB, die Lectern aus einem Archiv nimmt.</translation>
    </message>
    <message>
        <source>Update Lectern, or choose another profile with --home.</source>
        <translation>Aktualisieren Sie Lectern, oder wählen Sie mit --home ein anderes Profil.</translation>
    </message>
    <message>
        <source>Use another model first, then remove this one.</source>
        <translation>Verwenden Sie zuerst ein anderes Modell, dann entfernen Sie dieses.</translation>
    </message>
    <message>
        <source>Use another model; this one takes little room.</source>
        <translation>Verwenden Sie ein anderes Modell; dieses braucht wenig Platz.</translation>
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation>Nehmen Sie höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>Use it: models use {0}. To download it anew, remove it first.</source>
        <translation>Verwenden Sie es: models use {0}. Um es neu herunterzuladen, entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Verwenden Sie eines von: {0}.</translation>
    </message>
    <message>
        <source>Use that one; commands find it by themselves.</source>
        <translation>Verwenden Sie dieses; Befehle finden es von selbst.</translation>
    </message>
    <message>
        <source>Use that: models use {0}</source>
        <translation>Verwenden Sie das: models use {0}</translation>
    </message>
    <message>
        <source>What arrived is not what {0} says it sent: the checksum of {1} is wrong.</source>
        <translation>Was ankam, ist nicht, was {0} geschickt haben will: Die Prüfsumme von {1} stimmt nicht.</translation>
    </message>
    <message>
        <source>Write MODEL=ADAPTER, or MODEL=ADAPTER@0.5 for half its strength.</source>
        <translation>Schreiben Sie MODELL=ADAPTER, oder MODELL=ADAPTER@0.5 für die halbe Stärke.</translation>
    </message>
    <message>
        <source>Write after:2024, after:2024-05-31, after:yesterday or after:30d (days ago).</source>
        <translation>Schreiben Sie after:2024, after:2024-05-31, after:yesterday oder after:30d (vor so vielen Tagen).</translation>
    </message>
    <message>
        <source>Write each pattern on a line of its own, as in .gitignore: *.log</source>
        <translation>Schreiben Sie jedes Muster auf eine eigene Zeile, wie in .gitignore: *.log</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Your files are untouched. Move the catalogue away and add the folders again, or restore it from a backup.</source>
        <translation>Ihre Dateien sind unberührt. Legen Sie den Katalog beiseite und fügen Sie die Ordner neu hinzu, oder stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>`end` must be greater than `start`.</source>
        <translation>`end` muss größer als `start` sein.</translation>
    </message>
    <message>
        <source>a Keynote presentation</source>
        <translation>eine Keynote-Präsentation</translation>
    </message>
    <message>
        <source>a Numbers spreadsheet</source>
        <translation>eine Numbers-Tabelle</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a PDF viewer</source>
        <translation>in einem PDF-Betrachter</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation>ein Notebook</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an Outlook attachment</source>
        <translation>ein Outlook-Anhang</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>eine Outlook-Nachricht</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>evidence() and passages() need a question in words.</source>
        <translation>evidence() und passages() brauchen eine Frage in Worten.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files of this kind</source>
        <translation>Dateien dieser Art</translation>
    </message>
    <message>
        <source>in this picture</source>
        <translation>in diesem Bild</translation>
    </message>
    <message>
        <source>llama.cpp cannot be loaded: {0}</source>
        <translation>llama.cpp kann nicht geladen werden: {0}</translation>
    </message>
    <message>
        <source>llama.cpp has no library that runs on this processor.</source>
        <translation>llama.cpp hat keine Bibliothek, die auf diesem Prozessor läuft.</translation>
    </message>
    <message>
        <source>no passage is cited for this</source>
        <translation>hierfür ist keine Textstelle angegeben</translation>
    </message>
    <message>
        <source>of its kind</source>
        <translation>von dieser Art</translation>
    </message>
    <message>
        <source>on these pages</source>
        <translation>auf diesen Seiten</translation>
    </message>
    <message>
        <source>pictures of text, such as a scan</source>
        <translation>Bilder von Text, wie ein Scan</translation>
    </message>
    <message>
        <source>pictures without text</source>
        <translation>Bilder ohne Text</translation>
    </message>
    <message>
        <source>quoted from the file</source>
        <translation>wörtlich aus der Datei</translation>
    </message>
    <message>
        <source>said in the conversation</source>
        <translation>im Gespräch gesagt</translation>
    </message>
    <message>
        <source>tell Lectern the password: {0} passwords add</source>
        <translation>nennen Sie Lectern das Kennwort: {0} passwords add</translation>
    </message>
    <message>
        <source>the cited passage asks this and does not say it</source>
        <translation>die angegebene Textstelle fragt danach, sagt es aber nicht</translation>
    </message>
    <message>
        <source>the cited passage says little of this</source>
        <translation>die angegebene Textstelle sagt wenig davon</translation>
    </message>
    <message>
        <source>the date {0} is not in the passage</source>
        <translation>das Datum {0} steht nicht in der Textstelle</translation>
    </message>
    <message>
        <source>the model also says that the files do not answer</source>
        <translation>das Modell sagt auch, dass die Dateien keine Antwort geben</translation>
    </message>
    <message>
        <source>the name {0} is not in the passage</source>
        <translation>der Name {0} steht nicht in der Textstelle</translation>
    </message>
    <message>
        <source>the number {0} is not in the passage</source>
        <translation>die Zahl {0} steht nicht in der Textstelle</translation>
    </message>
    <message>
        <source>the passage does not contain the words “{0}”</source>
        <translation>die Textstelle enthält die Worte „{0}“ nicht</translation>
    </message>
    <message>
        <source>the passage does not say “{0}” but the opposite</source>
        <translation>die Textstelle sagt nicht „{0}“, sondern das Gegenteil</translation>
    </message>
    <message>
        <source>the passage says the opposite: one of the two has a “not”</source>
        <translation>die Textstelle sagt das Gegenteil: eines von beiden enthält ein „nicht“</translation>
    </message>
    <message>
        <source>the program that made it</source>
        <translation>in dem Programm, das sie gemacht hat</translation>
    </message>
    <message>
        <source>{0} (“{1}”) and {2} (“{3}”) say nearly the same.</source>
        <translation>{0} („{1}“) und {2} („{3}“) sagen fast dasselbe.</translation>
    </message>
    <message>
        <source>{0} To look for such words themselves, put them into quotation marks.</source>
        <translation>{0} Um nach solchen Wörtern selbst zu suchen, setzen Sie sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{0} What came before that is indexed.</source>
        <translation>{0} Was davor kam, ist indiziert.</translation>
    </message>
    <message>
        <source>{0} cannot be copied before it is changed for this version ({1}).</source>
        <translation>{0} kann nicht kopiert werden, bevor es für diese Version geändert wird ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be loaded.</source>
        <translation>{0} kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>{0} cannot be loaded: {1}</source>
        <translation>{0} kann nicht geladen werden: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be moved away ({1}).</source>
        <translation>{0} kann nicht verschoben werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} ist nicht erreichbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}).</source>
        <translation>{0} kann nicht benutzt werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot run faithfully as {1} here.</source>
        <translation>{0} kann hier nicht getreu als {1} laufen.</translation>
    </message>
    <message>
        <source>{0} comes with Lectern and stays.</source>
        <translation>{0} kommt mit Lectern und bleibt.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} gibt es nicht.</translation>
    </message>
    <message>
        <source>{0} does not fit this model.</source>
        <translation>{0} passt nicht zu diesem Modell.</translation>
    </message>
    <message>
        <source>{0} does not fit this model: {1}.</source>
        <translation>{0} passt nicht zu diesem Modell: {1}.</translation>
    </message>
    <message>
        <source>{0} does not have this file any more ({1}): {2}</source>
        <translation>{0} hat diese Datei nicht mehr ({1}): {2}</translation>
    </message>
    <message>
        <source>{0} gives this model only to people who have signed in and accepted its licence ({1}).</source>
        <translation>{0} gibt dieses Modell nur denen, die sich angemeldet und seine Lizenz angenommen haben ({1}).</translation>
    </message>
    <message>
        <source>{0} has not shown that it can write what files say. Check every line, or choose a larger model.</source>
        <translation>{0} hat nicht gezeigt, dass es wiedergeben kann, was in Dateien steht. Prüfen Sie jede Zeile oder wählen Sie ein größeres Modell.</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} ist schon da.</translation>
    </message>
    <message>
        <source>{0} is here already: {1} holds the same.</source>
        <translation>{0} ist schon da: {1} enthält dasselbe.</translation>
    </message>
    <message>
        <source>{0} is in the models folder already.</source>
        <translation>{0} ist schon im Modellordner.</translation>
    </message>
    <message>
        <source>{0} is in use.</source>
        <translation>{0} wird gerade benutzt.</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter but one of the kind “{1}”.</source>
        <translation>{0} ist kein LoRA-Adapter, sondern einer der Art „{1}“.</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter.</source>
        <translation>{0} ist kein LoRA-Adapter.</translation>
    </message>
    <message>
        <source>{0} is no absolute path.</source>
        <translation>{0} ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>{0} is no folder of an embedding model.</source>
        <translation>{0} ist kein Ordner eines Einbettungsmodells.</translation>
    </message>
    <message>
        <source>{0} is no language model but of kind {1}.</source>
        <translation>{0} ist kein Sprachmodell, sondern von der Art {1}.</translation>
    </message>
    <message>
        <source>{0} is not a usable model: {1}.</source>
        <translation>{0} ist kein brauchbares Modell: {1}.</translation>
    </message>
    <message>
        <source>{0} is not downloaded: it is not https, so anybody on the way could change it.</source>
        <translation>{0} wird nicht heruntergeladen: Es ist nicht https, jeder unterwegs könnte es verändern.</translation>
    </message>
    <message>
        <source>{0} is not indexed.</source>
        <translation>{0} ist nicht indiziert.</translation>
    </message>
    <message>
        <source>{0} is not one of the library&apos;s folders.</source>
        <translation>{0} gehört nicht zu den Ordnern der Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is not the address of a GGUF file.</source>
        <translation>{0} ist nicht die Adresse einer GGUF-Datei.</translation>
    </message>
    <message>
        <source>{0} is not waited for any more.</source>
        <translation>Auf {0} wird nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>{0} is tagged {1}; it is left out as an example.</source>
        <translation>{0} hat das Schlagwort {1}; es bleibt als Beispiel außer Acht.</translation>
    </message>
    <message>
        <source>{0} is where Lectern keeps its own data.</source>
        <translation>In {0} bewahrt Lectern seine eigenen Daten auf.</translation>
    </message>
    <message>
        <source>{0} labels are too many.</source>
        <translation>{0} Etiketten sind zu viele.</translation>
    </message>
    <message>
        <source>{0} needs torch, which this build of Lectern leaves out.</source>
        <translation>{0} braucht torch, das diese Ausgabe von Lectern nicht enthält.</translation>
    </message>
    <message>
        <source>{0} needs {1} GB of memory; {2} GB are free.</source>
        <translation>{0} braucht {1} GB Speicher; {2} GB sind frei.</translation>
    </message>
    <message>
        <source>{0} patterns are too many; the limit is {1}.</source>
        <translation>{0} Muster sind zu viele; die Grenze ist {1}.</translation>
    </message>
    <message>
        <source>{0} properties are too many for one table.</source>
        <translation>{0} Eigenschaften sind zu viele für eine Tabelle.</translation>
    </message>
    <message>
        <source>{0} refuses the download ({1}).</source>
        <translation>{0} verweigert das Herunterladen ({1}).</translation>
    </message>
    <message>
        <source>{0} was made for a model of the kind “{1}”; {2} is of the kind “{3}”.</source>
        <translation>{0} wurde für ein Modell der Art „{1}“ gemacht; {2} ist von der Art „{3}“.</translation>
    </message>
    <message>
        <source>{0} was never added.</source>
        <translation>{0} wurde nie hinzugefügt.</translation>
    </message>
    <message>
        <source>{0}, or put a {1} into {2}.</source>
        <translation>{0}, oder legen Sie dies in {2}: {1}.</translation>
    </message>
    <message>
        <source>“.{0}” files</source>
        <translation>„.{0}“-Dateien</translation>
    </message>
    <message>
        <source>“adapt” learns from its files.</source>
        <translation>Der Befehl „adapt“ lernt aus ihren Dateien.</translation>
    </message>
    <message>
        <source>“ask --chat new” begins one.</source>
        <translation>Eine Frage beginnt eines.</translation>
    </message>
    <message>
        <source>“chats list --deleted” lists those that can be brought back.</source>
        <translation>Die gelöschten Gespräche zeigen, was zurückgeholt werden kann.</translation>
    </message>
    <message>
        <source>“chats list” lists them; “chats list --deleted” those that can be brought back.</source>
        <translation>Die Liste der Gespräche zeigt, was es gibt, auch die gelöschten.</translation>
    </message>
    <message>
        <source>“chats show ID” numbers them.</source>
        <translation>Das Gespräch zeigt seine Fragen.</translation>
    </message>
    <message>
        <source>“collections list” names them.</source>
        <translation>Die Bibliothek zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>“models list” shows those there are, “models recommended” those to download.</source>
        <translation>Die Seite „Modelle“ zeigt, welche da sind und welche zu haben sind.</translation>
    </message>
    <message>
        <source>“models list” shows what can be used.</source>
        <translation>Die Seite „Modelle“ zeigt, was verwendet werden kann.</translation>
    </message>
    <message>
        <source>“models recommended” lists them; the address of a GGUF file is taken too.</source>
        <translation>Die Seite „Modelle“ zeigt sie; auch die Adresse einer GGUF-Datei wird genommen.</translation>
    </message>
    <message>
        <source>“passwords list” numbers them.</source>
        <translation>„passwords list“ nummeriert sie.</translation>
    </message>
    <message>
        <source>“settings” lists what there is.</source>
        <translation>Die Einstellungen zeigen, welche es gibt.</translation>
    </message>
    <message>
        <source>“status --failed --skipped” names each with the reason.</source>
        <translation>Die Bibliothek nennt jede davon mit dem Grund.</translation>
    </message>
    <message>
        <source>“status” lists the folders and their collections.</source>
        <translation>Die Bibliothek zeigt die Ordner und ihre Sammlungen.</translation>
    </message>
    <message>
        <source>“status” lists them.</source>
        <translation>Die Bibliothek zeigt sie.</translation>
    </message>
    <message>
        <source>“status” lists what was.</source>
        <translation>Die Bibliothek zeigt, was hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>“tags” lists the labels and their sets.</source>
        <translation>Die Schlagwörter zeigen die Etiketten und ihre Sätze.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a label.</source>
        <translation>„{0}“ kann kein Etikett sein.</translation>
    </message>
    <message>
        <source>“{0}” cannot be wiped.</source>
        <translation>„{0}“ kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>“{0}” does not say which adapter goes with which model.</source>
        <translation>„{0}“ sagt nicht, welcher Adapter zu welchem Modell gehört.</translation>
    </message>
    <message>
        <source>“{0}” is no date that Lectern understands.</source>
        <translation>„{0}“ ist kein Datum, das Lectern versteht.</translation>
    </message>
    <message>
        <source>“{0}” is no way to rewrite.</source>
        <translation>„{0}“ ist keine Art, einen Text umzuschreiben.</translation>
    </message>
    <message>
        <source>“{0}” is not described by an object.</source>
        <translation>„{0}“ wird nicht durch ein Objekt beschrieben.</translation>
    </message>
    <message>
        <source>“{0}” is of the type “{1}”; a cell holds {2}.</source>
        <translation>„{0}“ ist vom Typ „{1}“; eine Zelle enthält {2}.</translation>
    </message>
    <message>
        <source>“{0}”: enum is a list of texts.</source>
        <translation>„{0}“: enum ist eine Liste von Texten.</translation>
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
        <source>sentences left out</source>
        <translation>Sätze weggelassen</translation>
    </message>
    <message>
        <source>picked out by their names</source>
        <translation>anhand ihrer Bezeichnungen gefunden</translation>
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
    <message>
        <source>As the settings say</source>
        <translation>Wie in den Einstellungen</translation>
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
