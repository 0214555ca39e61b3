<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lectern</source>
        <translation>À propos de Lectern</translation>
    </message>
    <message>
        <source>Answers from your own files, wholly on this machine.</source>
        <translation>Des réponses tirées de vos propres fichiers, entièrement sur cette machine.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licences des composants</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Looking at the parts…</source>
        <translation>Examen des composants…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <source>{0} parts; choose one to read its licence.</source>
        <translation>{0} composants ; choisissez-en un pour lire sa licence.</translation>
    </message>
    <message>
        <source>licence: see where you have it from</source>
        <translation>licence : voir là d’où il vient</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Nobody needs these; they are right as they are.</source>
        <translation>Personne n’en a besoin ; tout est bien réglé ainsi.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>Selon les capacités du modèle</translation>
    </message>
    <message>
        <source>Quote from the files</source>
        <translation>Citer les fichiers</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>Laisser le modèle rédiger</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Façon de répondre</translation>
    </message>
    <message>
        <source>Quoted answers are the files’ own sentences. A model that writes is checked against them; small ones are better at quoting.</source>
        <translation>Les réponses citées sont les phrases mêmes des fichiers. Un modèle qui rédige est vérifié d’après elles ; les petits modèles citent mieux.</translation>
    </message>
    <message>
        <source>Leave out what is not supported</source>
        <translation>Omettre ce qui n’est pas étayé</translation>
    </message>
    <message>
        <source>Sentences that the files do not support are left out instead of marked.</source>
        <translation>Les phrases que les fichiers n’étayent pas sont omises au lieu d’être signalées.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>In tokens; a hundred are about seventy-five words.</source>
        <translation>En jetons ; cent font environ soixante-quinze mots.</translation>
    </message>
    <message>
        <source>Passages for an answer</source>
        <translation>Passages pour une réponse</translation>
    </message>
    <message>
        <source>More of them take longer to read, and find more.</source>
        <translation>Plus il y en a, plus la lecture est longue, et plus on trouve.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Which model reads and writes, and how much of it runs on the graphics card.</source>
        <translation>Quel modèle lit et rédige, et quelle part tourne sur la carte graphique.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Le moins possible</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark; “As the system” follows it, also at night.</source>
        <translation>Clair ou sombre ; « Comme le système » le suit, la nuit aussi.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Menus that fade, a cursor that blinks.</source>
        <translation>Des menus qui s’estompent, un curseur qui clignote.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Que souhaitez-vous savoir ?</translation>
    </message>
    <message>
        <source>The answer comes with the passages it rests on, one click away.</source>
        <translation>La réponse est accompagnée des passages sur lesquels elle repose, à un clic.</translation>
    </message>
    <message>
        <source>Answers from your own files</source>
        <translation>Des réponses tirées de vos propres fichiers</translation>
    </message>
    <message>
        <source>Drop a folder here, or choose one. Lectern reads what is in it and answers with the passages it found. Nothing leaves this machine. You can ask while it reads.</source>
        <translation>Déposez un dossier ici ou choisissez-en un. Lectern lit ce qu’il contient et répond avec les passages trouvés. Rien ne quitte cet ordinateur. Vous pouvez poser vos questions pendant la lecture.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The engine stopped in the middle of this answer.</source>
        <translation>Le moteur s’est arrêté au milieu de cette réponse.</translation>
    </message>
    <message>
        <source>It is being started again. What came of the answer is kept.</source>
        <translation>Il redémarre. Ce qui est arrivé de la réponse est conservé.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Lectern goes on in the background</source>
        <translation>Lectern continue en arrière-plan</translation>
    </message>
    <message>
        <source>Its icon in the tray opens the window again, or ends it.</source>
        <translation>Son icône dans la barre rouvre la fenêtre, ou y met fin.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask your files, or type to find a passage</source>
        <translation>Interrogez vos fichiers, ou tapez pour trouver un passage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Demander (Entrée)</translation>
    </message>
    </context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop it here</source>
        <translation>Déposez ici</translation>
    </message>
    <message>
        <source>Folders and files are added to the library and stay where they are.</source>
        <translation>Dossiers et fichiers sont ajoutés à la bibliothèque et restent à leur place.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Your files may be in any language; this is about buttons and messages.</source>
        <translation>Vos fichiers peuvent être dans n’importe quelle langue ; il s’agit ici des boutons et des messages.</translation>
    </message>
    <message>
        <source>Restart Lectern</source>
        <translation>Redémarrer Lectern</translation>
    </message>
    <message>
        <source>The new language comes with the next start.</source>
        <translation>La nouvelle langue vient au prochain démarrage.</translation>
    </message>
    <message>
        <source>Conversations, and what you have typed, are kept.</source>
        <translation>Les conversations, et ce que vous avez saisi, sont conservés.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source>Logs and diagnostics</source>
        <translation>Journaux et diagnostic</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save a bundle…</source>
        <translation>Enregistrer un lot…</translation>
    </message>
    <message>
        <source>Diagnostic bundle</source>
        <translation>Lot de diagnostic</translation>
    </message>
    <message>
        <source>For somebody who helps: versions, this machine, settings, how much there is of what, and what went wrong. No questions, no texts, no names of files. Have a look before you give it away.</source>
        <translation>Pour qui vous aide : versions, cette machine, réglages, quantités, et ce qui a échoué. Ni questions, ni textes, ni noms de fichiers. Regardez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>engine.log says what happened, without names, questions or texts of yours.</source>
        <translation>engine.log dit ce qui s’est passé, sans noms, questions ni textes de vous.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} a été enregistré.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Save the diagnostic bundle</source>
        <translation>Enregistrer le lot de diagnostic</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lectern does not open web addresses.</source>
        <translation>Lectern n’ouvre pas d’adresses web.</translation>
    </message>
    <message>
        <source>It works without a network. Save the page as a file and drop that.</source>
        <translation>Il fonctionne sans réseau. Enregistrez la page dans un fichier et déposez-le.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>PortalShortcut</name>
    <message>
        <source>The desktop gave no shortcut.</source>
        <translation>Le bureau n’a pas donné de raccourci.</translation>
    </message>
    <message>
        <source>Ask Lectern</source>
        <translation>Interroger Lectern</translation>
    </message>
    <message>
        <source>The desktop gave no shortcut; it may have asked you for one.</source>
        <translation>Le bureau n’a pas donné de raccourci ; il vous en a peut-être demandé un.</translation>
    </message>
    <message>
        <source>The desktop took the shortcut back.</source>
        <translation>Le bureau a repris le raccourci.</translation>
    </message>
    <message>
        <source>The desktop’s message bus is gone.</source>
        <translation>Le bus de messages du bureau a disparu.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: no account, no statistics, no connection unless you start a download. Your own files are only read.</source>
        <translation>Rien ne quitte cette machine : ni compte, ni statistiques, ni connexion, sauf si vous lancez un téléchargement. Vos propres fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>All that Lectern keeps is in one folder</source>
        <translation>Tout ce que Lectern conserve est dans un dossier</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Really remove? This cannot be undone. Press again.</source>
        <translation>Vraiment supprimer ? C’est irréversible. Appuyez encore.</translation>
    </message>
    <message>
        <source>Not everything could be removed.</source>
        <translation>Tout n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Removed for good: {0}</source>
        <translation>Supprimé définitivement : {0}</translation>
    </message>
    <message>
        <source>Your own files are where they were.</source>
        <translation>Vos propres fichiers sont restés à leur place.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Index de recherche</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Modèles préparés</translation>
    </message>
    <message>
        <source>Key for programs</source>
        <translation>Clé pour les programmes</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Which folders you added, the names of their files, and the text of every passage.</source>
        <translation>Les dossiers que vous avez ajoutés, les noms de leurs fichiers et le texte de chaque passage.</translation>
    </message>
    <message>
        <source>The words and meanings of the passages, to search them by.</source>
        <translation>Les mots et le sens des passages, pour les retrouver.</translation>
    </message>
    <message>
        <source>Your questions, the answers, and how you rated them.</source>
        <translation>Vos questions, les réponses et vos appréciations.</translation>
    </message>
    <message>
        <source>What the program did and what went wrong.</source>
        <translation>Ce que le programme a fait et ce qui a échoué.</translation>
    </message>
    <message>
        <source>What you changed here.</source>
        <translation>Ce que vous avez changé ici.</translation>
    </message>
    <message>
        <source>The window’s looks and size, and a question typed but not asked.</source>
        <translation>L’apparence et la taille de la fenêtre, et une question saisie mais non posée.</translation>
    </message>
    <message>
        <source>Models that you added or downloaded.</source>
        <translation>Les modèles que vous avez ajoutés ou téléchargés.</translation>
    </message>
    <message>
        <source>Models made ready for this machine; nothing of your files.</source>
        <translation>Des modèles préparés pour cette machine ; rien de vos fichiers.</translation>
    </message>
    <message>
        <source>How programs on this machine reach your library.</source>
        <translation>Comment les programmes de cette machine accèdent à votre bibliothèque.</translation>
    </message>
    <message>
        <source>What opens your locked files; kept in the key store of the system.</source>
        <translation>Ce qui ouvre vos fichiers verrouillés ; dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>La bibliothèque</translation>
    </message>
    <message>
        <source>Everything but settings and models</source>
        <translation>Tout sauf les réglages et les modèles</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Questions, answers and ratings.</source>
        <translation>Questions, réponses et appréciations.</translation>
    </message>
    <message>
        <source>The list of folders, and all that was read from the files in them.</source>
        <translation>La liste des dossiers, et tout ce qui a été lu de leurs fichiers.</translation>
    </message>
    <message>
        <source>Conversations, the library, passwords and logs.</source>
        <translation>Conversations, bibliothèque, mots de passe et journaux.</translation>
    </message>
    <message>
        <source>All that Lectern keeps, settings and models included.</source>
        <translation>Tout ce que Lectern conserve, réglages et modèles compris.</translation>
    </message>
</context>
<context>
    <name>Processor</name>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Answers always come first; this is mostly about reading files.</source>
        <translation>Les réponses passent toujours d’abord ; il s’agit surtout de la lecture des fichiers.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>How many cores may work at once.</source>
        <translation>Combien de cœurs peuvent travailler à la fois.</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Tous les cœurs</translation>
    </message>
    <message>
        <source>Read files only on mains power</source>
        <translation>Lire les fichiers seulement sur secteur</translation>
    </message>
    <message>
        <source>On battery, new and changed files wait. Questions are answered all the same.</source>
        <translation>Sur batterie, les fichiers nouveaux ou modifiés attendent. Les questions reçoivent quand même une réponse.</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>Laisser passer les autres programmes</translation>
    </message>
    <message>
        <source>Read files at low priority, and more slowly on battery and while other programs are busy.</source>
        <translation>Lire les fichiers en faible priorité, et plus lentement sur batterie ou quand d’autres programmes sont occupés.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search inside this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Terminer la recherche (Échap)</translation>
    </message>
    <message>
        <source>{0} of {1}…</source>
        <translation>{0} sur {1}…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Start and background</source>
        <translation>Démarrage et arrière-plan</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Logs and diagnostics</source>
        <translation>Journaux et diagnostic</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>About Lectern</source>
        <translation>À propos de Lectern</translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>Source {0} : {1}, {2}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Start and background</source>
        <translation>Démarrage et arrière-plan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>A key of your own</source>
        <translation>Votre propre raccourci</translation>
    </message>
    <message>
        <source>Bind this command to a key in the keyboard settings of your desktop; it brings Lectern up, ready to ask.</source>
        <translation>Associez cette commande à une touche dans les réglages du clavier de votre bureau ; elle affiche Lectern, prêt pour une question.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>In the background, where it keeps up with your files. The entry is {0}.</source>
        <translation>En arrière-plan, où il suit vos fichiers. L’entrée est {0}.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Lectern stays in the tray: Ask, Library, Pause and Quit are in its menu.</source>
        <translation>Lectern reste dans la barre : Demander, Bibliothèque, Pause et Quitter sont dans son menu.</translation>
    </message>
    <message>
        <source>Ask from any program by a key</source>
        <translation>Demander depuis tout programme par une touche</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Lectern.</source>
        <translation>Ce bureau n’a pas de barre ; fermer la fenêtre met fin à Lectern.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a key of its own. You can bind one yourself, see below.</source>
        <translation>Ce bureau n’accorde pas de touche aux programmes. Vous pouvez en définir une vous-même, voir plus bas.</translation>
    </message>
    <message>
        <source>The key is {0}.</source>
        <translation>La touche est {0}.</translation>
    </message>
    <message>
        <source>The key is the one you chose in the settings of your desktop.</source>
        <translation>C’est la touche choisie dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>The desktop may ask which key it is to be.</source>
        <translation>Le bureau peut demander quelle touche ce sera.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Starting the engine…</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <source>Progress of indexing</source>
        <translation>Progression de l’indexation</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Suspendre l’indexation</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The engine is being started again…</source>
        <translation>Le moteur redémarre…</translation>
    </message>
    <message>
        <source>Indexing {0} of {1}</source>
        <translation>Indexation de {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} files/s</source>
        <translation>{0} fichiers/s</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>encore {0} environ</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Reprendre l’indexation</translation>
    </message>
    <message>
        <source>Indexing is paused; {0} waiting</source>
        <translation>Indexation suspendue ; {0} en attente</translation>
    </message>
    <message>
        <source>Waiting for mains power; {0} files to read</source>
        <translation>En attente du secteur ; {0} fichiers à lire</translation>
    </message>
    <message>
        <source>{0} files indexed</source>
        <translation>{0} fichiers indexés</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} illisibles</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Everything grows with it. The sample shows it while you move the slider.</source>
        <translation>Tout grandit avec elle. L’exemple le montre pendant que vous déplacez le curseur.</translation>
    </message>
    <message>
        <source>The lease can be ended with six months’ notice.</source>
        <translation>Le bail peut être résilié avec un préavis de six mois.</translation>
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
        <translation>Texte du document, tel qu’il a été lu</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Suspendre l’indexation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>Reprendre l’indexation</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Understood as: {0}</source>
        <translation>Compris comme : {0}</translation>
    </message>
    <message>
        <source>Copy with sources</source>
        <translation>Copier avec les sources</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Good answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Bad answer</source>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <source>Looking for passages…</source>
        <translation>Recherche de passages…</translation>
    </message>
    <message>
        <source>Reading {0} of {1} files</source>
        <translation>Lecture de {0} fichiers sur {1}</translation>
    </message>
    <message>
        <source>This answer was stopped before its end.</source>
        <translation>Cette réponse a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>This answer broke off.</source>
        <translation>Cette réponse s’est interrompue.</translation>
    </message>
    <message>
        <source>Read {0} of {1} {2}.</source>
        <translation>{0} sur {1} {2} lus.</translation>
    </message>
    <message>
        <source>The files may not answer this; these are the nearest passages.</source>
        <translation>Les fichiers n’y répondent peut-être pas ; voici les passages les plus proches.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without support were left out.</source>
        <translation>
            <numerusform>%n phrase sans appui a été omise.</numerusform>
            <numerusform>%n phrases sans appui ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in your files</source>
        <translation>Absent de vos fichiers</translation>
    </message>
    <message>
        <source>Quoted from your files</source>
        <translation>Cité de vos fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) not supported</source>
        <translation>
            <numerusform>%n phrase non étayée</numerusform>
            <numerusform>%n phrases non étayées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every sentence checked against your files</source>
        <translation>Chaque phrase vérifiée dans vos fichiers</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non étayé</translation>
    </message>
    <message>
        <source>Copy the text only</source>
        <translation>Copier le texte seul</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Previous citation (Alt+Up)</source>
        <translation>Citation précédente (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next citation (Alt+Down)</source>
        <translation>Citation suivante (Alt+Bas)</translation>
    </message>
    <message>
        <source>Search inside (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Usual size (Ctrl+0)</source>
        <translation>Taille normale (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copier le passage</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open in its own program</source>
        <translation>Ouvrir dans son programme</translation>
    </message>
    <message>
        <source>Close the viewer (Esc)</source>
        <translation>Fermer la visionneuse (Échap)</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Opening the document…</source>
        <translation>Ouverture du document…</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Le fichier a disparu.</translation>
    </message>
    <message>
        <source>What follows is its text as it was indexed.</source>
        <translation>Voici son texte tel qu’il a été indexé.</translation>
    </message>
    <message>
        <source>The file has changed since it was indexed.</source>
        <translation>Le fichier a changé depuis son indexation.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>Ce fichier est trop volumineux pour être affiché ici.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password.</source>
        <translation>Ce PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This PDF is damaged and its pages cannot be shown.</source>
        <translation>Ce PDF est endommagé et ses pages ne peuvent être affichées.</translation>
    </message>
    <message>
        <source>What follows is the passage as it was indexed.</source>
        <translation>Voici le passage tel qu’il a été indexé.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>The system could not open this file.</source>
        <translation>Le système n’a pas pu ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or no program is set for it.</source>
        <translation>Il a peut-être été déplacé ou supprimé, ou aucun programme ne lui est associé.</translation>
    </message>
</context>
<context>
    <name>WindowsShortcut</name>
    <message>
        <source>Another program has {0} already.</source>
        <translation>Un autre programme utilise déjà {0}.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Files to leave out</source>
        <translation>Fichiers à laisser de côté</translation>
    </message>
    <message>
        <source>Patterns as in .gitignore, one a line: *.bak or drafts/. They count when you leave the field.</source>
        <translation>Motifs comme dans .gitignore, un par ligne : *.bak ou drafts/. Ils comptent quand vous quittez le champ.</translation>
    </message>
    <message>
        <source>Heed .gitignore files</source>
        <translation>Tenir compte des fichiers .gitignore</translation>
    </message>
    <message>
        <source>Leave out what a folder’s .gitignore names.</source>
        <translation>Laisser de côté ce que nomme le .gitignore d’un dossier.</translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translation>Plus grand fichier, en Mo</translation>
    </message>
    <message>
        <source>Larger files are skipped.</source>
        <translation>Les fichiers plus grands sont ignorés.</translation>
    </message>
    <message>
        <source>Time to read one file, in seconds</source>
        <translation>Temps pour lire un fichier, en secondes</translation>
    </message>
    <message>
        <source>A file that takes longer is given up, and listed as failed.</source>
        <translation>Un fichier qui prend plus longtemps est abandonné et noté comme échoué.</translation>
    </message>
    <message>
        <source>Memory to read one file, in MB</source>
        <translation>Mémoire pour lire un fichier, en Mo</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed as failed.</source>
        <translation>Un fichier qui en demande plus est abandonné et noté comme échoué.</translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation>Processus de lecture</translation>
    </message>
    <message>
        <source>More of them read faster and need more memory. 0 chooses.</source>
        <translation>Plus il y en a, plus la lecture est rapide et gourmande en mémoire. 0 choisit.</translation>
    </message>
    <message>
        <source>Look through all folders every … seconds</source>
        <translation>Parcourir tous les dossiers toutes les … secondes</translation>
    </message>
    <message>
        <source>Changes are noticed at once; this finds what was missed.</source>
        <translation>Les changements sont vus aussitôt ; ceci trouve ce qui a échappé.</translation>
    </message>
    <message>
        <source>Look through network drives every … seconds</source>
        <translation>Parcourir les lecteurs réseau toutes les … secondes</translation>
    </message>
    <message>
        <source>They do not tell of changes.</source>
        <translation>Ils ne signalent pas les changements.</translation>
    </message>
    <message>
        <source>Wait after a change, in seconds</source>
        <translation>Attente après un changement, en secondes</translation>
    </message>
    <message>
        <source>A file must be still this long before it is read.</source>
        <translation>Un fichier doit rester tranquille ce temps avant d’être lu.</translation>
    </message>
    <message>
        <source>How meanings are computed</source>
        <translation>Comment le sens est calculé</translation>
    </message>
    <message>
        <source>“auto” takes the fastest way that is exact on this machine.</source>
        <translation>« auto » prend la voie la plus rapide qui soit exacte sur cette machine.</translation>
    </message>
    <message>
        <source>Who rewrites follow-up questions</source>
        <translation>Qui reformule les questions de suivi</translation>
    </message>
    <message>
        <source>Rules, at once; or a model that composes, whose words are checked.</source>
        <translation>Des règles, aussitôt ; ou un modèle qui rédige, dont les mots sont vérifiés.</translation>
    </message>
    <message>
        <source>Longest wait for an answer’s first word, in seconds</source>
        <translation>Attente maximale du premier mot, en secondes</translation>
    </message>
    <message>
        <source>A model is given as much to read as it can in this time.</source>
        <translation>Un modèle reçoit autant à lire qu’il peut en ce temps.</translation>
    </message>
    <message>
        <source>Address for other programs</source>
        <translation>Adresse pour les autres programmes</translation>
    </message>
    <message>
        <source>127.0.0.1 is this machine only. Another address opens the library to the network, without encryption, from the next start of the engine on.</source>
        <translation>127.0.0.1 désigne cette machine seule. Une autre adresse ouvre la bibliothèque au réseau, sans chiffrement, dès le prochain démarrage du moteur.</translation>
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
