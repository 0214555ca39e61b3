<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AskPage</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>The answer comes with the passages it rests on, one click away.</source>
        <translation>Die Antwort kommt mit den Stellen, auf die sie sich stützt – einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Only in {0}  ✕</source>
        <translation>Nur in {0}  ✕</translation>
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
    <message>
        <source>Enter asks · Shift+Enter begins a new line · Ctrl+N new talk</source>
        <translation>Eingabe fragt · Umschalt+Eingabe neue Zeile · Strg+N neues Gespräch</translation>
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
        <source>Ask (Enter)</source>
        <translation>Fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop it here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>Folders and files are added to the library and stay where they are.</source>
        <translation>Ordner und Dateien kommen in die Bibliothek und bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Ask in this folder</source>
        <translation>In diesem Ordner fragen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message>
        <source>{0} was removed from the library.</source>
        <translation>{0} wurde aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>{0} indexed · {1} waiting · {2} skipped · {3} could not be read</source>
        <translation>{0} indiziert · {1} wartend · {2} übersprungen · {3} nicht lesbar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A GGUF file is a model, not a document.</source>
        <translation>Eine GGUF-Datei ist ein Modell, kein Dokument.</translation>
    </message>
    <message>
        <source>Copy it into {0} to use it.</source>
        <translation>Kopieren Sie sie nach {0}, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>Lectern does not open web addresses.</source>
        <translation>Lectern öffnet keine Web-Adressen.</translation>
    </message>
    <message>
        <source>It works without a network. Save the page as a file and drop that.</source>
        <translation>Es arbeitet ohne Netz. Speichern Sie die Seite als Datei und legen Sie diese ab.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
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
    <name>SourcesRow</name>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>Quelle {0}: {1}, {2}</translation>
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
    <name>TextView</name>
    <message>
        <source>Text of the document, as it was read</source>
        <translation>Text des Dokuments, wie er gelesen wurde</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Understood as: {0}</source>
        <translation>Verstanden als: {0}</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Ändern und neu fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
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
        <source>Not supported</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>Copy the text only</source>
        <translation>Nur den Text kopieren</translation>
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
