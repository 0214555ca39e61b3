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
        <translation>Die Bestandteile werden durchgesehen …</translation>
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
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>{0} parts; choose one to read its licence.</source>
        <translation>{0} Bestandteile; wählen Sie einen, um seine Lizenz zu lesen.</translation>
    </message>
    <message>
        <source>licence: see where you have it from</source>
        <translation>Lizenz: siehe dort, woher Sie es haben</translation>
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
        <translation>Niemand braucht das; so wie es ist, ist es richtig.</translation>
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
        <translation>Zitierte Antworten sind Sätze aus den Dateien selbst. Schreibt ein Modell, wird es an ihnen geprüft; kleine Modelle zitieren besser.</translation>
    </message>
    <message>
        <source>Leave out what is not supported</source>
        <translation>Weglassen, was nicht belegt ist</translation>
    </message>
    <message>
        <source>Sentences that the files do not support are left out instead of marked.</source>
        <translation>Sätze, die die Dateien nicht belegen, werden weggelassen statt gekennzeichnet.</translation>
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
        <translation>Textstellen für eine Antwort</translation>
    </message>
    <message>
        <source>More of them take longer to read, and find more.</source>
        <translation>Mehr davon zu lesen dauert länger und findet mehr.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Which model reads and writes, and how much of it runs on the graphics card.</source>
        <translation>Welches Modell liest und schreibt und wie viel davon auf der Grafikkarte läuft.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
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
        <translation>Sein Symbol in der Leiste öffnet das Fenster wieder oder beendet das Programm.</translation>
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
        <translation>Ihre Dateien können in jeder Sprache sein; hier geht es um Knöpfe und Meldungen.</translation>
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
        <translation>Gespräche und was Sie getippt haben bleiben erhalten.</translation>
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
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
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
        <translation>Für jemanden, der hilft: Versionen, dieser Rechner, Einstellungen, wie viel es wovon gibt und was schiefging. Keine Fragen, keine Texte, keine Dateinamen. Sehen Sie hinein, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>engine.log says what happened, without names, questions or texts of yours.</source>
        <translation>engine.log sagt, was geschah, ohne Namen, Fragen oder Texte von Ihnen.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
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
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>Die Arbeitsumgebung gab keine Taste her.</translation>
    </message>
    <message>
        <source>Ask Lectern</source>
        <translation>Lectern fragen</translation>
    </message>
    <message>
        <source>The desktop gave no shortcut; it may have asked you for one.</source>
        <translation>Die Arbeitsumgebung gab keine Taste her; vielleicht hat sie Sie nach einer gefragt.</translation>
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
        <translation>Welche Ordner Sie hinzugefügt haben, die Namen der Dateien darin und der Text jeder Stelle.</translation>
    </message>
    <message>
        <source>The words and meanings of the passages, to search them by.</source>
        <translation>Wörter und Bedeutungen der Textstellen, um sie zu finden.</translation>
    </message>
    <message>
        <source>Your questions, the answers, and how you rated them.</source>
        <translation>Ihre Fragen, die Antworten und wie Sie sie bewertet haben.</translation>
    </message>
    <message>
        <source>What the program did and what went wrong.</source>
        <translation>Was das Programm tat und was schiefging.</translation>
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
        <translation>Womit Programme auf diesem Rechner Ihre Bibliothek erreichen.</translation>
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
        <source>Questions, answers and ratings.</source>
        <translation>Fragen, Antworten und Bewertungen.</translation>
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
        <translation>Wie viele Kerne zugleich arbeiten dürfen.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <source>Read files only on mains power</source>
        <translation>Dateien nur am Netz lesen</translation>
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
        <translation>Dateien mit niedriger Priorität lesen, im Akkubetrieb und neben beschäftigten Programmen langsamer.</translation>
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
        <translation>Aussehen</translation>
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
        <translation>Legen Sie diesen Befehl in den Tastatureinstellungen Ihrer Arbeitsumgebung auf eine Taste; er holt Lectern hervor, bereit zum Fragen.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>In the background, where it keeps up with your files. The entry is {0}.</source>
        <translation>Im Hintergrund, wo es mit Ihren Dateien Schritt hält. Der Eintrag ist {0}.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Lectern stays in the tray: Ask, Library, Pause and Quit are in its menu.</source>
        <translation>Lectern bleibt in der Leiste: Fragen, Bibliothek, Pause und Beenden stehen in seinem Menü.</translation>
    </message>
    <message>
        <source>Ask from any program by a key</source>
        <translation>Aus jedem Programm per Taste fragen</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Lectern.</source>
        <translation>Diese Arbeitsumgebung hat keine Leiste; das Schließen des Fensters beendet Lectern.</translation>
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
        <translation>Es ist die Taste, die Sie in den Einstellungen Ihrer Arbeitsumgebung gewählt haben.</translation>
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
    <name>TextSize</name>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Everything grows with it. The sample shows it while you move the slider.</source>
        <translation>Alles wächst mit. Die Probe zeigt es, während Sie den Regler bewegen.</translation>
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
    <name>TurnView</name>
    <message>
        <source>Understood as: {0}</source>
        <translation>Verstanden als: {0}</translation>
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
    <name>WindowsShortcut</name>
    <message>
        <source>Another program has {0} already.</source>
        <translation>Ein anderes Programm hat {0} schon.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Files to leave out</source>
        <translation>Dateien, die ausgelassen werden</translation>
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
        <translation>Dauert eine Datei länger, wird sie aufgegeben und als fehlgeschlagen geführt.</translation>
    </message>
    <message>
        <source>Memory to read one file, in MB</source>
        <translation>Speicher zum Lesen einer Datei, in MB</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed as failed.</source>
        <translation>Braucht eine Datei mehr, wird sie aufgegeben und als fehlgeschlagen geführt.</translation>
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
        <translation>Alle Ordner durchsehen, alle … Sekunden</translation>
    </message>
    <message>
        <source>Changes are noticed at once; this finds what was missed.</source>
        <translation>Änderungen werden sofort bemerkt; dies findet, was übersehen wurde.</translation>
    </message>
    <message>
        <source>Look through network drives every … seconds</source>
        <translation>Netzlaufwerke durchsehen, alle … Sekunden</translation>
    </message>
    <message>
        <source>They do not tell of changes.</source>
        <translation>Sie melden keine Änderungen.</translation>
    </message>
    <message>
        <source>Wait after a change, in seconds</source>
        <translation>Warten nach einer Änderung, in Sekunden</translation>
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
        <translation>Wer Nachfragen umschreibt</translation>
    </message>
    <message>
        <source>Rules, at once; or a model that composes, whose words are checked.</source>
        <translation>Regeln, sofort; oder ein schreibendes Modell, dessen Worte geprüft werden.</translation>
    </message>
    <message>
        <source>Longest wait for an answer’s first word, in seconds</source>
        <translation>Längstes Warten auf das erste Wort, in Sekunden</translation>
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
        <translation>127.0.0.1 ist nur dieser Rechner. Eine andere Adresse öffnet die Bibliothek ab dem nächsten Start für das Netz, unverschlüsselt.</translation>
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
