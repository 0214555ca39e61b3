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
        <translation>Des réponses tirées de vos propres fichiers, entièrement sur cet ordinateur.</translation>
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
        <translation>Lecture des composants…</translation>
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
        <translation>licence : voir sa provenance</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Progress of adding</source>
        <translation>Progression de l’ajout</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Adding {0} to the library…</source>
        <translation>Ajout de {0} à la bibliothèque…</translation>
    </message>
    <message>
        <source>{0} more could not be added.</source>
        <translation>{0} autres n’ont pas pu être ajoutés.</translation>
    </message>
    <message>
        <source>Add the folder that they lie in instead.</source>
        <translation>Ajoutez plutôt le dossier qui les contient.</translation>
    </message>
    <message>
        <source>In: {0}</source>
        <translation>Dans : {0}</translation>
    </message>
    <message>
        <source>{0} files lie in {1}; the folder was added, so that Lectern can keep up with it.</source>
        <translation>{0} fichiers se trouvent dans {1} ; le dossier a été ajouté pour que Lectern puisse le suivre.</translation>
    </message>
    <message>
        <source>Added to the library: {0}</source>
        <translation>Ajouté à la bibliothèque : {0}</translation>
    </message>
    <message>
        <source>{0} files and folders</source>
        <translation>{0} fichiers et dossiers</translation>
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
        <translation>Personne n’en a besoin ; elles conviennent telles quelles.</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>%n fichier de plus</numerusform>
            <numerusform>%n fichiers de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{0} % in common</source>
        <translation>{0} % en commun</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>not supported by the files</source>
        <translation>non étayé par les fichiers</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
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
        <translation>Ce que le modèle sait faire</translation>
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
        <translation>Les réponses citées sont les phrases mêmes des fichiers. Un modèle qui rédige est vérifié par rapport à elles ; les petits citent mieux.</translation>
    </message>
    <message>
        <source>Leave out what is not supported</source>
        <translation>Omettre ce qui n’est pas étayé</translation>
    </message>
    <message>
        <source>Sentences that the files do not support are left out instead of marked.</source>
        <translation>Les phrases que les fichiers n’étayent pas sont omises au lieu d’être marquées.</translation>
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
        <translation>Davantage demande plus de temps et trouve plus.</translation>
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
        <translation>Quel modèle lit et rédige, et quelle part s’exécute sur la carte graphique.</translation>
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
        <translation>Clair ou sombre ; « Comme le système » le suit, aussi la nuit.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Menus that fade, a cursor that blinks.</source>
        <translation>Des menus en fondu, un curseur qui clignote.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Que souhaitez-vous savoir ?</translation>
    </message>
    <message>
        <source>The answer comes with the passages it rests on, one click away.</source>
        <translation>La réponse est accompagnée des passages sur lesquels elle repose, à un clic.</translation>
    </message>
    <message>
        <source>These are too many files to be asked about by name.</source>
        <translation>Il y a trop de fichiers pour les interroger un à un.</translation>
    </message>
    <message>
        <source>Choose fewer, or ask about the folder or the collection they are in.</source>
        <translation>Choisissez-en moins, ou interrogez le dossier ou la collection qui les contient.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texte collé.txt</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
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
        <translation>Son icône dans la zone de notification rouvre la fenêtre ou la ferme.</translation>
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
    <name>ChangesForm</name>
    <message>
        <source>Compare with the files as they are now next time</source>
        <translation>Comparer la prochaine fois avec les fichiers tels qu’ils sont maintenant</translation>
    </message>
</context>
<context>
    <name>ChoicesRow</name>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Façon de répondre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Usual model</source>
        <translation>Modèle habituel</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Seulement {0}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>Quotes only</source>
        <translation>Citations seules</translation>
    </message>
    <message>
        <source>Written by the model</source>
        <translation>Rédigé par le modèle</translation>
    </message>
    <message>
        <source>Usual answers</source>
        <translation>Réponses habituelles</translation>
    </message>
    <message>
        <source>{0}, strict</source>
        <translation>{0}, strict</translation>
    </message>
    <message>
        <source>{0}, over every file</source>
        <translation>{0}, sur chaque fichier</translation>
    </message>
    <message>
        <source>Only one folder…</source>
        <translation>Un seul dossier…</translation>
    </message>
    <message>
        <source>Only one file…</source>
        <translation>Un seul fichier…</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Selon les réglages</translation>
    </message>
    <message>
        <source>Only quote the files</source>
        <translation>Seulement citer les fichiers</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>Laisser le modèle rédiger</translation>
    </message>
    <message>
        <source>Leave out what the files do not support</source>
        <translation>Omettre ce que les fichiers n’étayent pas</translation>
    </message>
    <message>
        <source>Go through every file when the question asks for all</source>
        <translation>Parcourir chaque fichier quand la question porte sur tous</translation>
    </message>
    <message>
        <source>Always go through every file</source>
        <translation>Toujours parcourir chaque fichier</translation>
    </message>
    <message>
        <source>Never go through every file</source>
        <translation>Ne jamais parcourir chaque fichier</translation>
    </message>
    <message>
        <source>The model of the settings</source>
        <translation>Le modèle des réglages</translation>
    </message>
    <message>
        <source>Only one folder</source>
        <translation>Un seul dossier</translation>
    </message>
    <message>
        <source>Only one file</source>
        <translation>Un seul fichier</translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message>
        <source>{0} files are too many to be opened at once.</source>
        <translation>{0} fichiers, c’est trop pour les ouvrir d’un coup.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Ouvrir dans son programme</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Ask in this file</source>
        <translation>Interroger ce fichier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Leave out of the library</source>
        <translation>Exclure de la bibliothèque</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Do with this file</source>
        <translation>Faire avec ce fichier</translation>
    </message>
    <message>
        <source>Open {0} files</source>
        <translation>Ouvrir {0} fichiers</translation>
    </message>
    <message>
        <source>Ask about {0} files</source>
        <translation>Interroger {0} fichiers</translation>
    </message>
    <message>
        <source>Read {0} files again</source>
        <translation>Relire {0} fichiers</translation>
    </message>
    <message>
        <source>Copy {0} paths</source>
        <translation>Copier {0} chemins</translation>
    </message>
    <message>
        <source>Leave {0} files out of the library</source>
        <translation>Exclure {0} fichiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Move {0} files to</source>
        <translation>Déplacer {0} fichiers vers</translation>
    </message>
    <message>
        <source>Summarise {0} files</source>
        <translation>Résumer {0} fichiers</translation>
    </message>
    <message>
        <source>Extract a table from {0} files…</source>
        <translation>Extraire un tableau de {0} fichiers…</translation>
    </message>
    <message>
        <source>Translate {0} files…</source>
        <translation>Traduire {0} fichiers…</translation>
    </message>
    <message>
        <source>Rewrite {0} files…</source>
        <translation>Réécrire {0} fichiers…</translation>
    </message>
    <message>
        <source>Find topics in {0} files</source>
        <translation>Trouver les thèmes de {0} fichiers</translation>
    </message>
    <message>
        <source>Label {0} files…</source>
        <translation>Étiqueter {0} fichiers…</translation>
    </message>
    <message>
        <source>Tag {0} files…</source>
        <translation>Baliser {0} fichiers…</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>Une nouvelle collection</translation>
    </message>
</context>
<context>
    <name>ClassifyForm</name>
    <message>
        <source>invoice: a bill with an amount to pay
contract</source>
        <translation>facture : une note avec un montant à payer
contrat</translation>
    </message>
    <message>
        <source>New files get their label too</source>
        <translation>Les nouveaux fichiers reçoivent aussi leur étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>One a line, with more words behind a colon. Left empty: those of last time, or every tag that you gave.</source>
        <translation>Une par ligne, avec plus de mots après deux-points. Vide : celles de la dernière fois, ou toutes les balises que vous avez données.</translation>
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
        <source>Enter asks, Shift+Enter begins a new line, Up brings back earlier questions.</source>
        <translation>Entrée pose la question, Maj+Entrée va à la ligne, Haut rappelle les questions précédentes.</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Demander (Entrée)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renommer	F2</translation>
    </message>
    <message>
        <source>Unpin	Ctrl+P</source>
        <translation>Détacher	Ctrl+P</translation>
    </message>
    <message>
        <source>Pin	Ctrl+P</source>
        <translation>Épingler	Ctrl+P</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>En Markdown…</translation>
    </message>
    <message>
        <source>As a web page…</source>
        <translation>En page web…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>« {0} » a été supprimée.</translation>
    </message>
    <message>
        <source>Show deleted conversations</source>
        <translation>Afficher les conversations supprimées</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Aucune conversation ne contient ces mots.</translation>
    </message>
    <message>
        <source>No conversation was deleted in the last month.</source>
        <translation>Aucune conversation n’a été supprimée ce dernier mois.</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Vos conversations seront listées ici.</translation>
    </message>
    <message>
        <source>Deleted conversations</source>
        <translation>Conversations supprimées</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>More about conversations</source>
        <translation>Plus sur les conversations</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n value(s) not found in the files</source>
        <translation>
            <numerusform>⚠ %n valeur introuvable dans les fichiers</numerusform>
            <numerusform>⚠ %n valeurs introuvables dans les fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of files</source>
        <translation>
            <numerusform>%n groupe de fichiers</numerusform>
            <numerusform>%n groupes de fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they were</source>
        <translation>
            <numerusform>%n paragraphe laissé tel quel</numerusform>
            <numerusform>%n paragraphes laissés tels quels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Files inside this file</source>
        <translation>Fichiers contenus dans ce fichier</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>modifié {0}</translation>
    </message>
    <message>
        <source>looked at {0}</source>
        <translation>examiné {0}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Ouvrir dans son programme</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Leave out of the library</source>
        <translation>Exclure de la bibliothèque</translation>
    </message>
    <message>
        <source>Ask in this file</source>
        <translation>Interroger ce fichier</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop it here</source>
        <translation>Déposez ici</translation>
    </message>
    <message>
        <source>A GGUF file, or the folder of a model, is imported.</source>
        <translation>On importe un fichier GGUF ou le dossier d’un modèle.</translation>
    </message>
    <message>
        <source>Folders and files are added to the library and stay where they are.</source>
        <translation>Dossiers et fichiers sont ajoutés à la bibliothèque et restent à leur place.</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine cannot be started: {0}.</source>
        <translation>Le moteur ne peut pas être démarré : {0}.</translation>
    </message>
    <message>
        <source>Install Lectern again; your files and the index stay as they are.</source>
        <translation>Réinstallez Lectern ; vos fichiers et l’index restent tels quels.</translation>
    </message>
    <message>
        <source>The engine does not stay up ({0}).</source>
        <translation>Le moteur ne reste pas en marche ({0}).</translation>
    </message>
    <message>
        <source>Try again; if it goes on, save a diagnostic bundle in the settings.</source>
        <translation>Réessayez ; si cela continue, enregistrez un dossier de diagnostic dans les réglages.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Écrit dans {0}</translation>
    </message>
</context>
<context>
    <name>ExtractForm</name>
    <message>
        <source>By their names in the files</source>
        <translation>D’après leurs libellés dans les fichiers</translation>
    </message>
    <message>
        <source>Let the model read</source>
        <translation>Laisser le modèle lire</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>How values are found</source>
        <translation>Comment les valeurs sont trouvées</translation>
    </message>
    <message>
        <source>No column has a name yet.</source>
        <translation>Aucune colonne n’a encore de nom.</translation>
    </message>
</context>
<context>
    <name>FieldsEditor</name>
    <message>
        <source>Another column</source>
        <translation>Une autre colonne</translation>
    </message>
</context>
<context>
    <name>FileChangeCard</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>Avant : {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are gone.</source>
        <translation>
            <numerusform>%n paragraphe a disparu.</numerusform>
            <numerusform>%n paragraphes ont disparu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe de plus</numerusform>
            <numerusform>%n paragraphes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} pages</translation>
    </message>
    <message>
        <source>1 file inside</source>
        <translation>1 fichier à l’intérieur</translation>
    </message>
    <message>
        <source>{0} files inside</source>
        <translation>{0} fichiers à l’intérieur</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <source>{0} passages</source>
        <translation>{0} passages</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrer par nom ou dossier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
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
        <translation>Feuilles de calcul</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>The model in use is too small to do this well. Choose a larger one on the page “Models”.</source>
        <translation>Le modèle utilisé est trop petit pour bien faire cela. Choisissez-en un plus grand sur la page « Modèles ».</translation>
    </message>
</context>
<context>
    <name>GenerateForm</name>
    <message>
        <source>Template</source>
        <translation>Modèle de texte</translation>
    </message>
    <message>
        <source>Your own are Jinja2 files in the folder “templates” of the profile.</source>
        <translation>Les vôtres sont des fichiers Jinja2 dans le dossier « templates » du profil.</translation>
    </message>
    <message>
        <source>Look up in</source>
        <translation>Chercher dans</translation>
    </message>
    <message>
        <source>The templates are not here yet.</source>
        <translation>Les modèles de texte ne sont pas encore là.</translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation>« {0} » est vide.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
</context>
<context>
    <name>InstallRow</name>
    <message>
        <source>Progress of {0}</source>
        <translation>Progression de {0}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Pause {0}</source>
        <translation>Suspendre {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Continuer avec {0}</translation>
    </message>
    <message>
        <source>Give up {0}</source>
        <translation>Abandonner {0}</translation>
    </message>
</context>
<context>
    <name>InstalledCard</name>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Go without</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
    <message>
        <source>Go without {0}</source>
        <translation>Se passer de {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
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
        <translation>Vos fichiers peuvent être dans toute langue ; il s’agit ici des boutons et messages.</translation>
    </message>
    <message>
        <source>The new language comes as soon as what is under way is done.</source>
        <translation>La nouvelle langue s’appliquera dès que ce qui est en cours sera terminé.</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>The system could not open this file.</source>
        <translation>Le système n’a pas pu ouvrir ce fichier.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted, or no program is set for it.</source>
        <translation>Il a peut-être été déplacé ou supprimé, ou aucun programme ne lui est associé.</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>{0} is left out of the library. The file itself is untouched.</source>
        <translation>{0} est exclu de la bibliothèque. Le fichier lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>{0} files are left out of the library. The files themselves are untouched.</source>
        <translation>{0} fichiers sont exclus de la bibliothèque. Les fichiers eux-mêmes restent intacts.</translation>
    </message>
    <message>
        <source>Leaving out</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>{0} files are in “{1}” now.</source>
        <translation>{0} fichiers sont maintenant dans « {1} ».</translation>
    </message>
    <message>
        <source>{0} is in “{1}” now.</source>
        <translation>{0} est maintenant dans « {1} ».</translation>
    </message>
    <message>
        <source>{0} was removed from the library. Its files are untouched.</source>
        <translation>{0} a été retiré de la bibliothèque. Ses fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Rétablissement</translation>
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
        <source>Read failed files again</source>
        <translation>Relire les fichiers en échec</translation>
    </message>
    <message>
        <source>No file fits</source>
        <translation>Aucun fichier ne correspond</translation>
    </message>
    <message>
        <source>Nothing in this part of the library fits the filter.</source>
        <translation>Rien dans cette partie de la bibliothèque ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Afficher tous les fichiers</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>What is put into these folders appears here by itself.</source>
        <translation>Ce qui est placé dans ces dossiers apparaît ici tout seul.</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
    <message>
        <source>Drop a folder anywhere in this window, or choose one. Lectern reads what is in it and keeps up with every change. The files stay where they are.</source>
        <translation>Déposez un dossier n’importe où dans cette fenêtre ou choisissez-en un. Lectern lit ce qu’il contient et suit chaque changement. Les fichiers restent à leur place.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>What can be done with this folder</source>
        <translation>Ce qu’on peut faire de ce dossier</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
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
        <translation>Enregistrer un fichier…</translation>
    </message>
    <message>
        <source>Diagnostic bundle</source>
        <translation>Fichier de diagnostic</translation>
    </message>
    <message>
        <source>For somebody who helps: versions, this machine, settings, how much there is of what, and what went wrong. No questions, no texts, no names of files. Have a look before you give it away.</source>
        <translation>Pour la personne qui vous aide : versions, cet ordinateur, réglages, quantités et ce qui a échoué. Pas de questions, pas de textes, pas de noms de fichiers. Regardez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>engine.log says what happened, without names, questions or texts of yours.</source>
        <translation>engine.log dit ce qui s’est passé, sans noms, questions ni textes de votre part.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} enregistré.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Save the diagnostic bundle</source>
        <translation>Enregistrer le fichier de diagnostic</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>LongPaste</name>
    <message>
        <source>It was not put into the field. As a file in the library you can ask about it.</source>
        <translation>Il n’a pas été mis dans le champ. Ajouté à la bibliothèque, vous pourrez l’interroger.</translation>
    </message>
    <message>
        <source>Save as a file and add…</source>
        <translation>Enregistrer en fichier et ajouter…</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>Utiliser son début</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This text has {0} characters; a question has room for {1}.</source>
        <translation>Ce texte a {0} caractères ; une question en accepte {1}.</translation>
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
        <source>{0} lies on a network drive that is not connected here.</source>
        <translation>{0} se trouve sur un lecteur réseau non connecté ici.</translation>
    </message>
    <message>
        <source>Connect the drive in the file manager, then drop the folder from there.</source>
        <translation>Connectez le lecteur dans le gestionnaire de fichiers, puis déposez le dossier depuis là.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the topics</source>
        <translation>Carte des thèmes</translation>
    </message>
    <message>
        <source>The lists beside it hold the same topics and files.</source>
        <translation>Les listes à côté contiennent les mêmes thèmes et fichiers.</translation>
    </message>
</context>
<context>
    <name>MapFiles</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>On their way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>There is none here; passages are put into order without one.</source>
        <translation>Il n’y en a pas ; les passages sont ordonnés sans lui.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>A language model writes or quotes answers, an embedding model finds passages, a reranker puts them into order. Drop a GGUF file or a model&apos;s folder here to import it.</source>
        <translation>Un modèle de langue rédige ou cite les réponses, un modèle de plongement trouve les passages, un reclasseur les ordonne. Déposez ici un fichier GGUF ou le dossier d’un modèle pour l’importer.</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>“Download” opens a connection to the place that the model lies at, as a rule huggingface.co. It is the only time that Lectern opens one.</source>
        <translation>« Télécharger » ouvre une connexion vers l’endroit où se trouve le modèle, en général huggingface.co. C’est le seul moment où Lectern en ouvre une.</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modèles de langue</translation>
    </message>
    <message>
        <source>Embedding models</source>
        <translation>Modèles de plongement</translation>
    </message>
    <message>
        <source>Rerankers</source>
        <translation>Reclasseurs</translation>
    </message>
    <message>
        <source>Import a GGUF file…</source>
        <translation>Importer un fichier GGUF…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>{0} is installed.</source>
        <translation>{0} est installé.</translation>
    </message>
    <message>
        <source>Checked: {0}.</source>
        <translation>Vérifié : {0}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Choose a GGUF file</source>
        <translation>Choisir un fichier GGUF</translation>
    </message>
    <message>
        <source>Language models (*.gguf)</source>
        <translation>Modèles de langue (*.gguf)</translation>
    </message>
    <message>
        <source>Choose a model&apos;s folder</source>
        <translation>Choisir le dossier d’un modèle</translation>
    </message>
    <message>
        <source>{0} was given up.</source>
        <translation>{0} a été abandonné.</translation>
    </message>
    <message>
        <source>The next question is answered by {0}.</source>
        <translation>{0} répond à la prochaine question.</translation>
    </message>
    <message>
        <source>All files are prepared for searching by {0}; until then the present model answers.</source>
        <translation>Tous les fichiers sont préparés pour la recherche avec {0} ; en attendant, le modèle actuel répond.</translation>
    </message>
    <message>
        <source>{0} puts the passages into order.</source>
        <translation>{0} ordonne les passages.</translation>
    </message>
    <message>
        <source>Passages are shown without a reranker.</source>
        <translation>Les passages sont affichés sans reclasseur.</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} a été retiré.</translation>
    </message>
</context>
<context>
    <name>NewTask</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>What should be done?</source>
        <translation>Que faut-il faire ?</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} sur {1} fichiers</translation>
    </message>
</context>
<context>
    <name>PassagesAsTyped</name>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
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
        <translation>Le bureau n’a pas attribué de raccourci.</translation>
    </message>
    <message>
        <source>Ask Lectern</source>
        <translation>Demander à Lectern</translation>
    </message>
    <message>
        <source>The desktop gave no shortcut; it may have asked you for one.</source>
        <translation>Le bureau n’a pas attribué de raccourci ; il vous en a peut-être demandé un.</translation>
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
        <translation>Rien ne quitte cet ordinateur : pas de compte, pas de statistiques, pas de connexion sauf si vous lancez un téléchargement. Vos propres fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>All that Lectern keeps is in one folder</source>
        <translation>Tout ce que Lectern conserve est dans un seul dossier</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <source>Results of tasks</source>
        <translation>Résultats des tâches</translation>
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
        <translation>Les dossiers ajoutés, les noms de leurs fichiers et le texte de chaque passage.</translation>
    </message>
    <message>
        <source>The words and meanings of the passages, to search them by.</source>
        <translation>Les mots et significations des passages, pour les rechercher.</translation>
    </message>
    <message>
        <source>Your questions, the answers, and how you rated them.</source>
        <translation>Vos questions, les réponses et vos évaluations.</translation>
    </message>
    <message>
        <source>What summaries, translations and other tasks made of your files.</source>
        <translation>Ce que les résumés, traductions et autres tâches ont fait de vos fichiers.</translation>
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
        <translation>L’aspect et la taille de la fenêtre, et une question tapée mais non posée.</translation>
    </message>
    <message>
        <source>Models that you added or downloaded.</source>
        <translation>Modèles que vous avez ajoutés ou téléchargés.</translation>
    </message>
    <message>
        <source>Models made ready for this machine; nothing of your files.</source>
        <translation>Modèles préparés pour cet ordinateur ; rien de vos fichiers.</translation>
    </message>
    <message>
        <source>How programs on this machine reach your library.</source>
        <translation>Comment les programmes de cet ordinateur accèdent à votre bibliothèque.</translation>
    </message>
    <message>
        <source>What opens your locked files; kept in the key store of the system.</source>
        <translation>Ce qui ouvre vos fichiers verrouillés ; conservé dans le trousseau du système.</translation>
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
        <source>Questions, answers, ratings, and the results of tasks.</source>
        <translation>Questions, réponses, évaluations et résultats des tâches.</translation>
    </message>
    <message>
        <source>The list of folders, and all that was read from the files in them.</source>
        <translation>La liste des dossiers et tout ce qui a été lu dans leurs fichiers.</translation>
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
        <translation>Les réponses passent toujours en premier ; ceci concerne surtout la lecture des fichiers.</translation>
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
        <translation>Sur batterie, les fichiers nouveaux ou modifiés attendent. Les questions reçoivent tout de même réponse.</translation>
    </message>
    <message>
        <source>Let other programs go first</source>
        <translation>Laisser passer les autres programmes</translation>
    </message>
    <message>
        <source>Read files at low priority, and more slowly on battery and while other programs are busy.</source>
        <translation>Lire les fichiers en priorité basse, et plus lentement sur batterie ou quand d’autres programmes sont occupés.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress of indexing</source>
        <translation>Progression de l’indexation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Looking through the folders…</source>
        <translation>Parcours des dossiers…</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} sur {1} fichiers</translation>
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
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Paused; {0} files are waiting</source>
        <translation>Suspendu ; {0} fichiers attendent</translation>
    </message>
    <message>
        <source>{0} files are waiting</source>
        <translation>{0} fichiers attendent</translation>
    </message>
</context>
<context>
    <name>QuestionBubble</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Show all of the question</source>
        <translation>Afficher toute la question</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Modifier et redemander</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>RecommendedCard</name>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Its page</source>
        <translation>Sa page</translation>
    </message>
    <message>
        <source>Opens {0} in your browser.</source>
        <translation>Ouvre {0} dans votre navigateur.</translation>
    </message>
    <message>
        <source>Page of {0} in the browser</source>
        <translation>Page de {0} dans le navigateur</translation>
    </message>
    <message>
        <source>Opens a connection to {0} and brings {1}.</source>
        <translation>Ouvre une connexion vers {0} et récupère {1}.</translation>
    </message>
    <message>
        <source>Download {0}, {1}, from {2}</source>
        <translation>Télécharger {0} ({1}) depuis {2}</translation>
    </message>
</context>
<context>
    <name>ResultColumn</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>This is the beginning of a result too large to be kept.</source>
        <translation>Ceci est le début d’un résultat trop grand pour être conservé.</translation>
    </message>
    <message>
        <source>Written so far, part by part:</source>
        <translation>Écrit jusqu’ici, partie par partie :</translation>
    </message>
    <message>
        <source>Beside the original</source>
        <translation>À côté de l’original</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The new text</source>
        <translation>Le nouveau texte</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>No two files are alike.</source>
        <translation>Aucun fichier ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>The files are remembered as they are now. Ask again later.</source>
        <translation>L’état actuel des fichiers est retenu. Redemandez plus tard.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Paragraph that differs</source>
        <translation>Paragraphe qui diffère</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Ils disent la même chose.</translation>
    </message>
    <message>
        <source>No other file is like this one.</source>
        <translation>Aucun autre fichier ne ressemble à celui-ci.</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>As Markdown…</source>
        <translation>En Markdown…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <source>As an Excel workbook…</source>
        <translation>En classeur Excel…</translation>
    </message>
    <message>
        <source>The map as PNG…</source>
        <translation>La carte en PNG…</translation>
    </message>
    <message>
        <source>The map as SVG…</source>
        <translation>La carte en SVG…</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Exporter le résultat</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>Écrit dans {0}</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>RewriteForm</name>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>RootsTree</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Left out here: {0}</source>
        <translation>Exclu ici : {0}</translation>
    </message>
    <message>
        <source>Being looked through…</source>
        <translation>En cours d’examen…</translation>
    </message>
    <message>
        <source>{0} indexed, {1} waiting, {2} not readable</source>
        <translation>{0} indexés, {1} en attente, {2} illisibles</translation>
    </message>
    <message>
        <source>{0} indexed, {1} not readable</source>
        <translation>{0} indexés, {1} illisibles</translation>
    </message>
    <message>
        <source>Ask in this folder</source>
        <translation>Interroger ce dossier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Do with this folder</source>
        <translation>Faire avec ce dossier</translation>
    </message>
    <message>
        <source>What to leave out…</source>
        <translation>Ce qu’il faut exclure…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Do with these files</source>
        <translation>Faire avec ces fichiers</translation>
    </message>
    <message>
        <source>What to leave out everywhere…</source>
        <translation>Ce qu’il faut exclure partout…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>A new collection</source>
        <translation>Une nouvelle collection</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New collection {0}</source>
        <translation>Nouvelle collection {0}</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>What to leave out everywhere</source>
        <translation>Ce qu’il faut exclure partout</translation>
    </message>
    <message>
        <source>What to leave out of {0}</source>
        <translation>Ce qu’il faut exclure de {0}</translation>
    </message>
    <message>
        <source>Removed one by one</source>
        <translation>Retirés un à un</translation>
    </message>
    <message>
        <source>Removed one by one. Double-click, or press Enter, to take one back.</source>
        <translation>Retirés un à un. Double-cliquez ou appuyez sur Entrée pour en reprendre un.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Looking what that would change…</source>
        <translation>Examen de ce que cela changerait…</translation>
    </message>
    <message>
        <source>{0} files would leave the library</source>
        <translation>{0} fichiers quitteraient la bibliothèque</translation>
    </message>
    <message>
        <source>{0} files would come into it</source>
        <translation>{0} fichiers y entreraient</translation>
    </message>
    <message>
        <source>No file would leave or come.</source>
        <translation>Aucun fichier ne partirait ni n’arriverait.</translation>
    </message>
    <message>
        <source>One pattern a line, as in .gitignore: *.log leaves out files by their ending, drafts/ a folder, and ! takes something back in.</source>
        <translation>Un motif par ligne, comme dans .gitignore : *.log exclut des fichiers par leur extension, drafts/ un dossier, et ! réintègre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <translation>Fichiers : {0}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose files of the library</source>
        <translation>Choisir des fichiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
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
    <name>SeveralPanel</name>
    <message>
        <source>Ask about these files</source>
        <translation>Interroger ces fichiers</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Copier les chemins</translation>
    </message>
    <message>
        <source>Leave out of the library</source>
        <translation>Exclure de la bibliothèque</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>{0} files are chosen</source>
        <translation>{0} fichiers sont choisis</translation>
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
        <translation>Une touche à vous</translation>
    </message>
    <message>
        <source>Bind this command to a key in the keyboard settings of your desktop; it brings Lectern up, ready to ask.</source>
        <translation>Associez cette commande à une touche dans les réglages clavier de votre bureau ; elle affiche Lectern, prêt à répondre.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à la connexion</translation>
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
        <translation>Lectern reste dans la zone de notification : Demander, Bibliothèque, Suspendre et Quitter sont dans son menu.</translation>
    </message>
    <message>
        <source>Ask from any program by a key</source>
        <translation>Demander depuis n’importe quel programme avec une touche</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Lectern.</source>
        <translation>Ce bureau n’a pas de zone de notification ; fermer la fenêtre quitte Lectern.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a key of its own. You can bind one yourself, see below.</source>
        <translation>Ce bureau n’accorde pas de touche aux programmes. Vous pouvez en associer une vous-même, voir ci-dessous.</translation>
    </message>
    <message>
        <source>The key is {0}.</source>
        <translation>La touche est {0}.</translation>
    </message>
    <message>
        <source>The key is the one you chose in the settings of your desktop.</source>
        <translation>La touche est celle choisie dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>The desktop may ask which key it is to be.</source>
        <translation>Le bureau peut demander quelle touche utiliser.</translation>
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
    <name>SummariseForm</name>
    <message>
        <source>Only quote the files</source>
        <translation>Seulement citer les fichiers</translation>
    </message>
    <message>
        <source>Let the model write</source>
        <translation>Laisser le modèle rédiger</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>In whose words</source>
        <translation>Dans quels mots</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>Tag</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>Donner la balise</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The tag has no name yet.</source>
        <translation>La balise n’a pas encore de nom.</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>Hide the conversations (Ctrl+L)</source>
        <translation>Masquer les conversations (Ctrl+L)</translation>
    </message>
    <message>
        <source>Show the conversations (Ctrl+L)</source>
        <translation>Afficher les conversations (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>TaskListPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Your tasks will be listed here.</source>
        <translation>Vos tâches seront listées ici.</translation>
    </message>
    <message>
        <source>New task (Ctrl+T)</source>
        <translation>Nouvelle tâche (Ctrl+T)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel and delete</source>
        <translation>Annuler et supprimer</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Suppr</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>State of the task</source>
        <translation>État de la tâche</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>Avancement de la tâche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>Delete this task</source>
        <translation>Supprimer cette tâche</translation>
    </message>
    <message>
        <source>This is the beginning of a result too large to be kept.</source>
        <translation>Ceci est le début d’un résultat trop grand pour être conservé.</translation>
    </message>
    <message>
        <source>The result is copied.</source>
        <translation>Le résultat est copié.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>« {0} » a été supprimée.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>“{0}” is done.</source>
        <translation>« {0} » est terminé.</translation>
    </message>
    <message numerus="yes">
        <source>Taken from %n file(s): “{0}”.</source>
        <translation>
            <numerusform>Retirée de %n fichier : « {0} ».</numerusform>
            <numerusform>Retirée de %n fichiers : « {0} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to %n file(s): “{0}”.</source>
        <translation>
            <numerusform>Donnée à %n fichier : « {0} ».</numerusform>
            <numerusform>Donnée à %n fichiers : « {0} ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>This text</source>
        <translation>Ce texte</translation>
    </message>
    <message>
        <source>The text of files</source>
        <translation>Le texte de fichiers</translation>
    </message>
    <message>
        <source>Type or paste a text</source>
        <translation>Saisir ou coller un texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aucun fichier n’est encore choisi.</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Not supported</source>
        <translation>Non étayé</translation>
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
        <translation>Tout s’agrandit avec elle. L’exemple le montre pendant que vous déplacez le curseur.</translation>
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
    <name>TopicPanel</name>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic, or draw a frame on the map with Shift held down.</source>
        <translation>Choisissez un thème, ou tracez un cadre sur la carte en maintenant Maj enfoncée.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Balise…</translation>
    </message>
    <message>
        <source>Choose files by drawing a frame (Shift)</source>
        <translation>Choisir des fichiers avec un cadre (Maj)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Plus petit (-)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Tout afficher (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
</context>
<context>
    <name>TopicsForm</name>
    <message>
        <source>Group everything anew, even where topics still fit</source>
        <translation>Tout regrouper à nouveau, même si les thèmes conviennent encore</translation>
    </message>
</context>
<context>
    <name>TranslateForm</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>Vers quelle langue</translation>
    </message>
    <message>
        <source>Into which language?</source>
        <translation>Vers quelle langue ?</translation>
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
    <name>Tuning</name>
    <message>
        <source>All that fit</source>
        <translation>Toutes celles qui tiennent</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Memory of the language model in use</source>
        <translation>Mémoire du modèle de langue utilisé</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>How much it reads at once: evidence, talk and answer.</source>
        <translation>Combien il lit à la fois : preuves, conversation et réponse.</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Couches sur le GPU</translation>
    </message>
    <message>
        <source>-1 means all that fit; 0 leaves the GPU alone.</source>
        <translation>-1 : toutes celles qui tiennent ; 0 : ne pas utiliser le GPU.</translation>
    </message>
    <message>
        <source>No graphics card was found that Lectern can compute on.</source>
        <translation>Aucune carte graphique utilisable par Lectern n’a été trouvée.</translation>
    </message>
    <message>
        <source>Automatic (up to {0} tokens)</source>
        <translation>Automatique (jusqu’à {0} jetons)</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} jetons</translation>
    </message>
    <message>
        <source>The language model is loaded with the new sizes at the next question.</source>
        <translation>Le modèle de langue est chargé avec les nouvelles tailles à la prochaine question.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Understood as: {0}</source>
        <translation>Compris comme : {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <source>The code is copied.</source>
        <translation>Le code est copié.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Non étayé</translation>
    </message>
    <message>
        <source>The answer is copied, with its sources.</source>
        <translation>La réponse est copiée, avec ses sources.</translation>
    </message>
    <message>
        <source>The answer is copied.</source>
        <translation>La réponse est copiée.</translation>
    </message>
    <message>
        <source>Copy the text only</source>
        <translation>Copier le texte seul</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Ouvrir la source</translation>
    </message>
</context>
<context>
    <name>TurnsColumn</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
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
        <source>What can be done with this text</source>
        <translation>Ce qu’on peut faire de ce texte</translation>
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
        <translation>{0} est déjà pris par un autre programme.</translation>
    </message>
</context>
<context>
    <name>_FieldRow</name>
    <message>
        <source>Column, such as: rent</source>
        <translation>Colonne, par exemple : loyer</translation>
    </message>
    <message>
        <source>Name of the column</source>
        <translation>Nom de la colonne</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Type de valeur</translation>
    </message>
    <message>
        <source>More words, such as: euros a month</source>
        <translation>Plus de mots, par exemple : euros par mois</translation>
    </message>
    <message>
        <source>What is meant, in more words</source>
        <translation>Ce qui est voulu, avec plus de mots</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Retirer cette colonne</translation>
    </message>
</context>
<context>
    <name>_TaskList</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>it sent no JSON</source>
        <translation>il n’a pas envoyé de JSON</translation>
    </message>
    <message>
        <source>The engine does not answer ({0}).</source>
        <translation>Le moteur ne répond pas ({0}).</translation>
    </message>
    <message>
        <source>It is being started again; try once more in a moment.</source>
        <translation>Il redémarre ; réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A collection needs a name of one line.</source>
        <translation>Une collection doit avoir un nom d’une seule ligne.</translation>
    </message>
    <message>
        <source>A label has 1 to {0} characters and no quotation marks.</source>
        <translation>Une étiquette compte de 1 à {0} caractères, sans guillemets.</translation>
    </message>
    <message>
        <source>A password has at least one character.</source>
        <translation>Un mot de passe a au moins un caractère.</translation>
    </message>
    <message>
        <source>A pattern is one line of at most 500 characters.</source>
        <translation>Un motif est une ligne de 500 caractères au plus.</translation>
    </message>
    <message>
        <source>A property&apos;s name has 1 to 100 characters to see.</source>
        <translation>Le nom d’une propriété compte de 1 à 100 caractères visibles.</translation>
    </message>
    <message>
        <source>A rating is 1 (good), -1 (bad) or 0 (neither).</source>
        <translation>Une note vaut 1 (bon), -1 (mauvais) ou 0 (ni l’un ni l’autre).</translation>
    </message>
    <message>
        <source>A schema is a JSON object that describes an object.</source>
        <translation>Un schéma est un objet JSON qui décrit un objet.</translation>
    </message>
    <message>
        <source>A template has {0} characters at most.</source>
        <translation>Un modèle de texte compte {0} caractères au plus.</translation>
    </message>
    <message>
        <source>A template may look up {0} things at most.</source>
        <translation>Un modèle de texte peut rechercher {0} choses au plus.</translation>
    </message>
    <message>
        <source>A title has at least one character.</source>
        <translation>Un titre a au moins un caractère.</translation>
    </message>
    <message>
        <source>A value is a text, a number, a list or a table of these.</source>
        <translation>Une valeur est un texte, un nombre, une liste ou un tableau de ceux-ci.</translation>
    </message>
    <message>
        <source>Add a folder first: add PATH</source>
        <translation>Ajoutez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Add it first: add PATH</source>
        <translation>Ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>Add the files to the library first, or choose others; a pattern is matched against names and paths.</source>
        <translation>Ajoutez d’abord les fichiers à la bibliothèque, ou choisissez-en d’autres ; un motif est comparé aux noms et aux chemins.</translation>
    </message>
    <message>
        <source>Add the folder that holds your documents.</source>
        <translation>Ajoutez le dossier qui contient vos documents.</translation>
    </message>
    <message>
        <source>All pages of this PDF are damaged.</source>
        <translation>Toutes les pages de ce PDF sont endommagées.</translation>
    </message>
    <message>
        <source>An adapter serves only the very model that it was made for; choose another one.</source>
        <translation>Un adaptateur ne sert que le modèle pour lequel il a été fait ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another Lectern ({0}) has this profile open; this is {1}.</source>
        <translation>Un autre Lectern ({0}) a ouvert ce profil ; celui-ci est {1}.</translation>
    </message>
    <message>
        <source>Another Lectern is bringing {0} here already.</source>
        <translation>Un autre Lectern apporte déjà {0} ici.</translation>
    </message>
    <message>
        <source>Another Lectern is indexing this profile already.</source>
        <translation>Un autre Lectern indexe déjà ce profil.</translation>
    </message>
    <message>
        <source>Ask again in a moment: what changed is being indexed.</source>
        <translation>Redemandez dans un instant : ce qui a changé est en cours d’indexation.</translation>
    </message>
    <message>
        <source>Ask with less text, or choose a model with a larger context.</source>
        <translation>Posez la question avec moins de texte, ou choisissez un modèle au contexte plus grand.</translation>
    </message>
    <message>
        <source>Change its permissions, or ask its owner.</source>
        <translation>Modifiez ses droits d’accès, ou demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another one with --home.</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez y écrire, ou choisissez-en un autre avec --home.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there; nothing has changed.</source>
        <translation>Vérifiez qu’il y a de la place et que vous pouvez y écrire ; rien n’a changé.</translation>
    </message>
    <message>
        <source>Check that you may read and write the profile folder, then try again.</source>
        <translation>Vérifiez que vous pouvez lire et écrire le dossier du profil, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder; asking without --chat needs no such file.</source>
        <translation>Vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Check that you may write to {0}.</source>
        <translation>Vérifiez que vous pouvez écrire dans {0}.</translation>
    </message>
    <message>
        <source>Check the connection (and the proxy, if there is one), then go on; what has arrived is kept.</source>
        <translation>Vérifiez la connexion (et le proxy, s’il y en a un), puis continuez ; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Check the disk, and that you may write to that folder.</source>
        <translation>Vérifiez le disque, et que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Check the disk. Your files are untouched; a damaged catalogue can be moved away and built again with add.</source>
        <translation>Vérifiez le disque. Vos fichiers sont intacts ; un catalogue endommagé peut être mis de côté et reconstruit en ajoutant de nouveau.</translation>
    </message>
    <message>
        <source>Check the drive and your permissions, then run reindex for this file.</source>
        <translation>Vérifiez le lecteur et vos droits, puis relisez ce fichier.</translation>
    </message>
    <message>
        <source>Check the drive that it is on.</source>
        <translation>Vérifiez le lecteur sur lequel il se trouve.</translation>
    </message>
    <message>
        <source>Check the drive, then run reindex for this file.</source>
        <translation>Vérifiez le lecteur, puis relisez ce fichier.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Choose a GGUF file of a chat or instruct model.</source>
        <translation>Choisissez le fichier GGUF d’un modèle de dialogue ou d’instruction.</translation>
    </message>
    <message>
        <source>Choose a GGUF file that llama.cpp&apos;s convert_lora_to_gguf.py made.</source>
        <translation>Choisissez un fichier GGUF produit par convert_lora_to_gguf.py de llama.cpp.</translation>
    </message>
    <message>
        <source>Choose a chat model.</source>
        <translation>Choisissez un modèle de dialogue.</translation>
    </message>
    <message>
        <source>Choose an adapter that was made for this very model.</source>
        <translation>Choisissez un adaptateur fait pour ce modèle précis.</translation>
    </message>
    <message>
        <source>Choose another model, or a smaller context.</source>
        <translation>Choisissez un autre modèle ou un contexte plus petit.</translation>
    </message>
    <message>
        <source>Choose another model, or look for its file there and download it by its address.</source>
        <translation>Choisissez un autre modèle, ou cherchez-y son fichier et téléchargez-le par son adresse.</translation>
    </message>
    <message>
        <source>Choose another one with --home.</source>
        <translation>Choisissez-en un autre avec --home.</translation>
    </message>
    <message>
        <source>Choose another port with --port, or 0 for any that is free.</source>
        <translation>Choisissez un autre port avec --port, ou 0 pour n’importe lequel de libre.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Choisissez parmi : {0}.</translation>
    </message>
    <message>
        <source>Choose the GGUF file of a whole model.</source>
        <translation>Choisissez le fichier GGUF d’un modèle entier.</translation>
    </message>
    <message>
        <source>Choose the GGUF file of the language model itself.</source>
        <translation>Choisissez le fichier GGUF du modèle de langue lui-même.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model; doctor shows how much is free. A damaged file, too, may ask for more than there is.</source>
        <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit. Un fichier endommagé peut aussi demander plus qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Close what has it open, and start Lectern again; it is tried once more then.</source>
        <translation>Fermez ce qui l’utilise et redémarrez Lectern ; un nouvel essai aura lieu alors.</translation>
    </message>
    <message>
        <source>Confirm it with the word “{0}”.</source>
        <translation>Confirmez avec le mot « {0} ».</translation>
    </message>
    <message>
        <source>Connect its drive, or remove it from the library if it was deleted.</source>
        <translation>Branchez son lecteur, ou retirez-le de la bibliothèque s’il a été supprimé.</translation>
    </message>
    <message>
        <source>Correct the file, or remove it to return to the defaults.</source>
        <translation>Corrigez le fichier, ou supprimez-le pour revenir aux valeurs par défaut.</translation>
    </message>
    <message>
        <source>Correct the line, or remove it to return to the default.</source>
        <translation>Corrigez la ligne, ou supprimez-la pour revenir à la valeur par défaut.</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Vouliez-vous dire {0} ?</translation>
    </message>
    <message>
        <source>Download or import it again.</source>
        <translation>Téléchargez-le ou importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Download the file again, or choose another model.</source>
        <translation>Téléchargez de nouveau le fichier, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Download the whole folder.</source>
        <translation>Téléchargez le dossier entier.</translation>
    </message>
    <message>
        <source>End it first (close its window or its command; it is process {0}).</source>
        <translation>Terminez-le d’abord (fermez sa fenêtre ou sa commande ; c’est le processus {0}).</translation>
    </message>
    <message>
        <source>Fetch or export it again.</source>
        <translation>Récupérez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Fetch or pack it again, and Lectern will retry.</source>
        <translation>Récupérez-la ou recréez-la, et Lectern réessaiera.</translation>
    </message>
    <message>
        <source>Fetch or pack the archive again, and Lectern will retry.</source>
        <translation>Récupérez ou recréez l’archive, et Lectern réessaiera.</translation>
    </message>
    <message>
        <source>Files of the type “{0}” are not read.</source>
        <translation>Les fichiers du type « {0} » ne sont pas lus.</translation>
    </message>
    <message>
        <source>For searching, Lectern takes the folder of an embedding model (config.json, tokenizer and weights), not its GGUF file.</source>
        <translation>Pour chercher, Lectern prend le dossier d’un modèle de plongement (config.json, tokenizer et poids), pas son fichier GGUF.</translation>
    </message>
    <message>
        <source>Free as much space as the file takes, then start Lectern again; nothing was changed.</source>
        <translation>Libérez autant d’espace que le fichier en occupe, puis redémarrez Lectern ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Free some space and ask again; what was said so far is kept.</source>
        <translation>Libérez de l’espace et redemandez ; ce qui a été dit est conservé.</translation>
    </message>
    <message>
        <source>Free some space and run the command again; nothing indexed so far is lost.</source>
        <translation>Libérez de l’espace et réessayez ; rien de ce qui est indexé n’est perdu.</translation>
    </message>
    <message>
        <source>Free some space on the disk of Lectern&apos;s profile, then go on; what has arrived is kept.</source>
        <translation>Libérez de l’espace sur le disque du profil, puis continuez ; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the profile.</source>
        <translation>Libérez de l’espace sur le disque du profil.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://.</source>
        <translation>Donnez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Give one that ends in .gguf; on huggingface.co it has “/resolve/” in it.</source>
        <translation>Donnez-en une qui finit par .gguf ; sur huggingface.co elle contient « /resolve/ ».</translation>
    </message>
    <message>
        <source>Give the missing values, or correct the template.</source>
        <translation>Donnez les valeurs manquantes, ou corrigez le modèle de texte.</translation>
    </message>
    <message>
        <source>Give the whole path of an indexed file, or the id of a document.</source>
        <translation>Donnez le chemin complet d’un fichier indexé, ou l’identifiant d’un document.</translation>
    </message>
    <message>
        <source>If a PDF viewer does show text in it, print it to a new PDF from there.</source>
        <translation>Si un lecteur PDF y montre du texte, imprimez-le de là dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>Import it as a copy.</source>
        <translation>Importez-le comme copie.</translation>
    </message>
    <message>
        <source>Indexing does not come to a stop.</source>
        <translation>L’indexation ne s’arrête pas.</translation>
    </message>
    <message>
        <source>Indexing waits for mains power, as the setting “mains_only” says.</source>
        <translation>L’indexation attend le secteur, comme le veut le réglage.</translation>
    </message>
    <message>
        <source>Install {0} again.</source>
        <translation>Réinstallez {0}.</translation>
    </message>
    <message>
        <source>Into which language?</source>
        <translation>Dans quelle langue ?</translation>
    </message>
    <message>
        <source>It answers until all passages are embedded by the new model; remove it then.</source>
        <translation>Il répond jusqu’à ce que tous les passages soient traités par le nouveau modèle ; supprimez-le ensuite.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Lecture impossible : {0}.</translation>
    </message>
    <message>
        <source>It is one of {0}.</source>
        <translation>C’est l’un de {0}.</translation>
    </message>
    <message>
        <source>It is written in Jinja2: {{ value }}, {% for x in list %} … {% endfor %}.</source>
        <translation>Il s’écrit en Jinja2 : {{ value }}, {% for x in list %} … {% endfor %}.</translation>
    </message>
    <message>
        <source>It may be damaged or very complex. Splitting it into smaller files can help.</source>
        <translation>Il est peut-être endommagé ou très complexe. Le diviser en fichiers plus petits peut aider.</translation>
    </message>
    <message>
        <source>It may be damaged or very large. Splitting it into smaller files can help.</source>
        <translation>Il est peut-être endommagé ou très gros. Le diviser en fichiers plus petits peut aider.</translation>
    </message>
    <message>
        <source>It may be damaged, or be several files in one. Splitting it into smaller files can help.</source>
        <translation>Il est peut-être endommagé, ou fait de plusieurs fichiers. Le diviser en fichiers plus petits peut aider.</translation>
    </message>
    <message>
        <source>It may be damaged, or newer than this program; choose another model.</source>
        <translation>Il est peut-être endommagé, ou plus récent que ce programme ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>It may be damaged. Open it in the program that made it and save it again.</source>
        <translation>Il est peut-être endommagé. Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>It may be damaged. Splitting it into smaller files can help.</source>
        <translation>Il est peut-être endommagé. Le diviser en fichiers plus petits peut aider.</translation>
    </message>
    <message>
        <source>It may have been moved, deleted or left out.</source>
        <translation>Il a peut-être été déplacé, supprimé ou exclu.</translation>
    </message>
    <message>
        <source>It may have been removed or changed; search again.</source>
        <translation>Il a peut-être été retiré ou modifié ; cherchez de nouveau.</translation>
    </message>
    <message>
        <source>It must hold config.json, tokenizer.json and the weights (model.safetensors), as on Hugging Face. For a language model choose its GGUF file.</source>
        <translation>Il doit contenir config.json, tokenizer.json et les poids (model.safetensors), comme sur Hugging Face. Pour un modèle de langue, choisissez son fichier GGUF.</translation>
    </message>
    <message>
        <source>It needs the package openvino or, where there is none, onnxruntime.</source>
        <translation>Il faut le paquet openvino ou, à défaut, onnxruntime.</translation>
    </message>
    <message>
        <source>It was made to do harm or by mistake; Lectern leaves it out.</source>
        <translation>Elle a été faite pour nuire ou par erreur ; Lectern l’ignore.</translation>
    </message>
    <message>
        <source>It was thrown away. Download it again; if that goes wrong too, something between here and there changes it.</source>
        <translation>Ce fichier a été jeté. Téléchargez-le de nouveau ; si cela échoue encore, quelque chose le modifie en chemin.</translation>
    </message>
    <message>
        <source>Join the parts with “llama-gguf-split --merge”, or choose the model in one file.</source>
        <translation>Joignez les parties avec « llama-gguf-split --merge », ou choisissez le modèle en un seul fichier.</translation>
    </message>
    <message>
        <source>Lectern can read it only as a file without copy protection.</source>
        <translation>Lectern ne peut le lire que sous forme de fichier sans protection contre la copie.</translation>
    </message>
    <message>
        <source>Lectern cannot listen on {0}:{1} ({2}).</source>
        <translation>Lectern ne peut pas écouter sur {0}:{1} ({2}).</translation>
    </message>
    <message>
        <source>Lectern does not read presentations of PowerPoint 95 and older.</source>
        <translation>Lectern ne lit pas les présentations de PowerPoint 95 et antérieures.</translation>
    </message>
    <message>
        <source>Lectern does not read {0}.</source>
        <translation>Lectern ne lit pas {0}.</translation>
    </message>
    <message>
        <source>Lectern does not read “.{0}” files from before 1997.</source>
        <translation>Lectern ne lit pas les fichiers « .{0} » d’avant 1997.</translation>
    </message>
    <message>
        <source>Lectern is serving this profile already{0}.</source>
        <translation>Lectern sert déjà ce profil{0}.</translation>
    </message>
    <message>
        <source>Lectern reads documents, not programs or raw data.</source>
        <translation>Lectern lit des documents, pas des programmes ni des données brutes.</translation>
    </message>
    <message>
        <source>Lectern run from its source has it, and can prepare an embedder for this build: python -m engine.inference.prepared MODEL TARGET.</source>
        <translation>Lectern lancé depuis ses sources l’a et peut préparer un modèle de plongement pour cette version : python -m engine.inference.prepared MODEL TARGET.</translation>
    </message>
    <message>
        <source>Let it finish or stop it; “status” shows what it does.</source>
        <translation>Laissez-le finir, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Let it finish, or stop it.</source>
        <translation>Laissez-le finir, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Line {0}: a template cannot {1}.</source>
        <translation>Ligne {0} : un modèle de texte ne peut pas {1}.</translation>
    </message>
    <message>
        <source>Line {0}: loops are nested too deeply.</source>
        <translation>Ligne {0} : les boucles sont trop imbriquées.</translation>
    </message>
    <message>
        <source>List those there are.</source>
        <translation>Affichez la liste de ceux qui existent.</translation>
    </message>
    <message>
        <source>Made of {0} of {1} passages: those that stand for the rest.</source>
        <translation>Fait de {0} passages sur {1} : ceux qui représentent les autres.</translation>
    </message>
    <message>
        <source>Move it out of some of the folders around it, or shorten their names.</source>
        <translation>Sortez-le de quelques-uns des dossiers qui l’entourent, ou raccourcissez leurs noms.</translation>
    </message>
    <message>
        <source>Move that file away to begin anew; your files and their index are untouched.</source>
        <translation>Mettez ce fichier de côté pour recommencer ; vos fichiers et leur index sont intacts.</translation>
    </message>
    <message>
        <source>Name folders rather than single files.</source>
        <translation>Nommez des dossiers plutôt que des fichiers isolés.</translation>
    </message>
    <message>
        <source>Name it: German, español, …</source>
        <translation>Nommez-la : allemand, español, …</translation>
    </message>
    <message>
        <source>Name some labels, or tag a few files by hand first.</source>
        <translation>Nommez des étiquettes, ou balisez d’abord quelques fichiers à la main.</translation>
    </message>
    <message>
        <source>Name the GGUF file itself.</source>
        <translation>Nommez le fichier GGUF lui-même.</translation>
    </message>
    <message>
        <source>No file is tagged {0}: known by its name alone.</source>
        <translation>Aucun fichier ne porte la balise {0} : elle n’est connue que par son nom.</translation>
    </message>
    <message>
        <source>No indexed file fits the selection.</source>
        <translation>Aucun fichier indexé ne correspond à la sélection.</translation>
    </message>
    <message>
        <source>No indexed file is{0}.</source>
        <translation>Il n’y a aucun fichier indexé{0}.</translation>
    </message>
    <message>
        <source>No indexed file{0} matches {1}.</source>
        <translation>Aucun fichier indexé{0} ne correspond à {1}.</translation>
    </message>
    <message>
        <source>No install has the id {0}.</source>
        <translation>Aucune installation n’a l’identifiant {0}.</translation>
    </message>
    <message>
        <source>No link to {0} can be made here ({1}).</source>
        <translation>Aucun lien vers {0} ne peut être créé ici ({1}).</translation>
    </message>
    <message>
        <source>Not all could be removed: {0}.</source>
        <translation>Tout n’a pas pu être supprimé : {0}.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet.</source>
        <translation>Rien n’est encore indexé.</translation>
    </message>
    <message>
        <source>Nothing is indexed yet; {0} files are waiting.</source>
        <translation>Rien n’est encore indexé ; {0} fichiers attendent.</translation>
    </message>
    <message>
        <source>Nothing to do until it has content.</source>
        <translation>Rien à faire tant qu’il est vide.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Nothing was learned of this library.</source>
        <translation>Rien n’a été appris de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing was removed: {0} cannot be written to ({1}).</source>
        <translation>Rien n’a été supprimé : impossible d’écrire dans {0} ({1}).</translation>
    </message>
    <message>
        <source>Of what is in this file nothing can be read ({0} inside).</source>
        <translation>Rien de ce que contient ce fichier ne peut être lu ({0} à l’intérieur).</translation>
    </message>
    <message>
        <source>Open it in a PDF viewer; if that works, save or print it to a new PDF.</source>
        <translation>Ouvrez-le dans un lecteur PDF ; si cela marche, enregistrez-le ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save a copy without a password.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again; Lectern will retry.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau ; Lectern réessaiera.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it in a newer format.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez-le dans un format plus récent.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it again, and Lectern will retry.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé, enregistrez-le de nouveau, et Lectern réessaiera.</translation>
    </message>
    <message>
        <source>Open it in the program that you read it with and save an unprotected copy.</source>
        <translation>Ouvrez-le dans le programme avec lequel vous le lisez et enregistrez une copie non protégée.</translation>
    </message>
    <message>
        <source>Open it in {0} and save a copy without a password, or {1}</source>
        <translation>Ouvrez-le ({0}) et enregistrez une copie sans mot de passe, ou {1}</translation>
    </message>
    <message>
        <source>Open its page in a browser, accept the licence, download the file there and drop it on the window of Lectern, or: models import PATH.</source>
        <translation>Ouvrez sa page dans un navigateur, acceptez la licence, téléchargez-y le fichier et déposez-le sur la fenêtre de Lectern.</translation>
    </message>
    <message>
        <source>Open the PDF in a viewer and save the attachment from there.</source>
        <translation>Ouvrez le PDF dans un lecteur et enregistrez la pièce jointe de là.</translation>
    </message>
    <message>
        <source>Preparing the embedding model for this machine; this happens once.</source>
        <translation>Le modèle de plongement est préparé pour cette machine ; cela n’arrive qu’une fois.</translation>
    </message>
    <message>
        <source>Put a GGUF file into the profile&apos;s models folder, or use the mode “quote”.</source>
        <translation>Placez un fichier GGUF dans le dossier des modèles du profil, ou utilisez le mode « citations seulement ».</translation>
    </message>
    <message>
        <source>Put its GGUF file into {0}, or take it out of the setting “adapters”.</source>
        <translation>Placez son fichier GGUF dans {0}, ou retirez-le du réglage « adapters ».</translation>
    </message>
    <message>
        <source>Put the folder of a cross-encoder with one label (its config.json, tokenizer and weights) into {0}, or set “reranker” to &quot;&quot; to search without one.</source>
        <translation>Placez le dossier d’un cross-encoder à une sortie (config.json, tokenizer et poids) dans {0}, ou mettez « reranker » à &quot;&quot; pour chercher sans.</translation>
    </message>
    <message>
        <source>Raise max_file_mb in the settings, or split the file.</source>
        <translation>Augmentez max_file_mb dans les réglages, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>Reading this file made the reader crash, so it was left out.</source>
        <translation>La lecture de ce fichier a fait planter le lecteur ; il a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than Lectern allows.</source>
        <translation>La lecture de ce fichier demande plus de mémoire que Lectern n’en permet.</translation>
    </message>
    <message>
        <source>Reading this file took more than {0} seconds, so it was given up.</source>
        <translation>La lecture de ce fichier a pris plus de {0} secondes ; elle a été abandonnée.</translation>
    </message>
    <message>
        <source>Remove it first, then go on.</source>
        <translation>Supprimez-le d’abord, puis continuez.</translation>
    </message>
    <message>
        <source>Remove that first to bring the old one back.</source>
        <translation>Supprimez d’abord celui-là pour rétablir l’ancien.</translation>
    </message>
    <message>
        <source>Run it through a text recognition program (OCR) and save it as a searchable PDF.</source>
        <translation>Passez-le dans un programme de reconnaissance de texte (OCR) et enregistrez-le en PDF interrogeable.</translation>
    </message>
    <message>
        <source>Run “resume” to index what waits.</source>
        <translation>Reprenez l’indexation pour traiter ce qui attend.</translation>
    </message>
    <message>
        <source>Save a copy as PDF, DOCX or text to make it searchable.</source>
        <translation>Enregistrez une copie en PDF, DOCX ou texte pour la rendre interrogeable.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it; 10 megapixels are enough for a page.</source>
        <translation>Enregistrez-en une copie plus petite ; 10 mégapixels suffisent pour une page.</translation>
    </message>
    <message>
        <source>Save the workbook as .xlsx, and Lectern will read that.</source>
        <translation>Enregistrez le classeur en .xlsx, que Lectern lira.</translation>
    </message>
    <message>
        <source>Search works without it; answers need a 64-bit processor of Intel&apos;s or AMD&apos;s.</source>
        <translation>La recherche fonctionne sans ; les réponses demandent un processeur 64 bits d’Intel ou d’AMD.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Consultez le journal.</translation>
    </message>
    <message>
        <source>Send less text, or choose a model with a larger context.</source>
        <translation>Envoyez moins de texte, ou choisissez un modèle au contexte plus grand.</translation>
    </message>
    <message>
        <source>Send the whole path.</source>
        <translation>Donnez le chemin complet.</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to an http proxy, or download the file in a browser and import it.</source>
        <translation>Réglez HTTPS_PROXY sur un proxy http, ou téléchargez le fichier dans un navigateur et importez-le.</translation>
    </message>
    <message>
        <source>Set the backend to &apos;auto&apos;.</source>
        <translation>Réglez le moteur de calcul sur &apos;auto&apos;.</translation>
    </message>
    <message>
        <source>Some program may be using it; try again when Lectern is started anew.</source>
        <translation>Un programme l’utilise peut-être ; réessayez après avoir redémarré Lectern.</translation>
    </message>
    <message>
        <source>Something in Lectern broke.</source>
        <translation>Quelque chose a cassé dans Lectern.</translation>
    </message>
    <message>
        <source>Such as {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {&quot;tenant&quot;: {&quot;type&quot;: &quot;string&quot;}, &quot;rent&quot;: {&quot;type&quot;: &quot;number&quot;, &quot;description&quot;: &quot;euros a month&quot;}}}</source>
        <translation>Par exemple {&quot;type&quot;: &quot;object&quot;, &quot;properties&quot;: {&quot;tenant&quot;: {&quot;type&quot;: &quot;string&quot;}, &quot;rent&quot;: {&quot;type&quot;: &quot;number&quot;, &quot;description&quot;: &quot;euros par mois&quot;}}}</translation>
    </message>
    <message>
        <source>Tables and pictures without text have none.</source>
        <translation>Les tableaux et les images sans texte n’en ont pas.</translation>
    </message>
    <message>
        <source>Take it off first: models adapter MODEL --off</source>
        <translation>Retirez-le d’abord : models adapter MODEL --off</translation>
    </message>
    <message>
        <source>Text in pictures cannot be recognised on this machine.</source>
        <translation>Le texte des images ne peut pas être reconnu sur cette machine.</translation>
    </message>
    <message>
        <source>The catalogue {0} is damaged ({1}).</source>
        <translation>Le catalogue {0} est endommagé ({1}).</translation>
    </message>
    <message>
        <source>The cells of the sheet “{0}” lie too far apart to be read from this format.</source>
        <translation>Les cellules de la feuille « {0} » sont trop éloignées pour être lues dans ce format.</translation>
    </message>
    <message>
        <source>The conversation {0} has no turn {1}.</source>
        <translation>La conversation {0} n’a pas de tour {1}.</translation>
    </message>
    <message>
        <source>The conversations in {0} {1} ({2}).</source>
        <translation>Les conversations dans {0} : {1} ({2}).</translation>
    </message>
    <message>
        <source>The default model {0} is not installed.</source>
        <translation>Le modèle par défaut {0} n’est pas installé.</translation>
    </message>
    <message>
        <source>The disk could not deliver this file ({0}).</source>
        <translation>Le disque n’a pas pu fournir ce fichier ({0}).</translation>
    </message>
    <message>
        <source>The disk has no room for this model: {0} GB are needed, {1} GB are free.</source>
        <translation>Le disque n’a pas la place pour ce modèle : il faut {0} Go, {1} Go sont libres.</translation>
    </message>
    <message>
        <source>The disk that holds the profile is full ({0}).</source>
        <translation>Le disque du profil est plein ({0}).</translation>
    </message>
    <message>
        <source>The disk that holds the profile is full.</source>
        <translation>Le disque du profil est plein.</translation>
    </message>
    <message>
        <source>The embedding model at {0} cannot be used: {1}</source>
        <translation>Le modèle de plongement dans {0} est inutilisable : {1}</translation>
    </message>
    <message>
        <source>The file cannot be reached ({0}).</source>
        <translation>Le fichier est inaccessible ({0}).</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The file has changed or is gone since it was indexed.</source>
        <translation>Le fichier a changé ou disparu depuis son indexation.</translation>
    </message>
    <message>
        <source>The file has {0} MB; the limit is {1}.</source>
        <translation>Le fichier fait {0} Mo ; la limite est {1}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Le fichier a disparu.</translation>
    </message>
    <message>
        <source>The file keeps changing on {0} while it is downloaded.</source>
        <translation>Le fichier sur {0} change sans cesse pendant son téléchargement.</translation>
    </message>
    <message>
        <source>The files do not say: {0}</source>
        <translation>Les fichiers ne disent pas : {0}</translation>
    </message>
    <message>
        <source>The folder must hold a complete cross-encoder with one label; or set “reranker” to &quot;&quot; to search without one.</source>
        <translation>Le dossier doit contenir un cross-encoder complet à une sortie ; ou mettez « reranker » à &quot;&quot; pour chercher sans.</translation>
    </message>
    <message>
        <source>The folder must hold a complete sentence-transformers model.</source>
        <translation>Le dossier doit contenir un modèle sentence-transformers complet.</translation>
    </message>
    <message>
        <source>The grammar for the answer cannot be understood.</source>
        <translation>La grammaire de la réponse est incompréhensible.</translation>
    </message>
    <message>
        <source>The model failed to compute ({0}).</source>
        <translation>Le modèle n’a pas pu calculer ({0}).</translation>
    </message>
    <message>
        <source>The models folder cannot be written ({0}).</source>
        <translation>Impossible d’écrire dans le dossier des modèles ({0}).</translation>
    </message>
    <message>
        <source>The number of hits must be at least 1.</source>
        <translation>Le nombre de résultats doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The path is longer than this system can open.</source>
        <translation>Le chemin est plus long que ce que ce système peut ouvrir.</translation>
    </message>
    <message>
        <source>The profile folder {0} cannot be made ({1}).</source>
        <translation>Le dossier du profil {0} ne peut pas être créé ({1}).</translation>
    </message>
    <message>
        <source>The profile {0} cannot be read or written ({1}).</source>
        <translation>Le profil {0} ne peut être ni lu ni écrit ({1}).</translation>
    </message>
    <message>
        <source>The profile {0} cannot be used ({1}).</source>
        <translation>Le profil {0} est inutilisable ({1}).</translation>
    </message>
    <message>
        <source>The prompt has {0} tokens; {1} reads {2} including its answer.</source>
        <translation>L’entrée compte {0} jetons ; {1} en lit {2}, réponse comprise.</translation>
    </message>
    <message>
        <source>The prompt is empty, or has tokens the model does not know.</source>
        <translation>L’entrée est vide, ou contient des jetons que le modèle ne connaît pas.</translation>
    </message>
    <message>
        <source>The proxy {0}://{1} of this system is of a kind that Lectern does not speak with.</source>
        <translation>Le proxy {0}://{1} de ce système est d’un type que Lectern ne gère pas.</translation>
    </message>
    <message>
        <source>The removed model is not kept any more.</source>
        <translation>Le modèle supprimé n’est plus conservé.</translation>
    </message>
    <message>
        <source>The reranker at {0} cannot be used: {1}</source>
        <translation>Le reclasseur dans {0} est inutilisable : {1}</translation>
    </message>
    <message>
        <source>The schema names no properties.</source>
        <translation>Le schéma ne nomme aucune propriété.</translation>
    </message>
    <message>
        <source>The search index cannot be used ({0}).</source>
        <translation>L’index de recherche est inutilisable ({0}).</translation>
    </message>
    <message>
        <source>The search index in {0} cannot be used, nor built anew ({1}).</source>
        <translation>L’index de recherche dans {0} ne peut être ni utilisé ni reconstruit ({1}).</translation>
    </message>
    <message>
        <source>The search index lacks {0} of the catalogue&apos;s passages; they are embedded again.</source>
        <translation>Il manque à l’index {0} des passages du catalogue ; ils sont recalculés.</translation>
    </message>
    <message>
        <source>The search index was damaged ({0}); it is built anew.</source>
        <translation>L’index de recherche était endommagé ({0}) ; il est reconstruit.</translation>
    </message>
    <message>
        <source>The search index was damaged; it is built anew from the catalogue.</source>
        <translation>L’index de recherche était endommagé ; il est reconstruit à partir du catalogue.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {0} ({1}).</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The system&apos;s key store, where passwords are kept, cannot be used ({0}).</source>
        <translation>Le trousseau du système, où sont gardés les mots de passe, est inutilisable ({0}).</translation>
    </message>
    <message>
        <source>The template cannot be filled in: {0}.</source>
        <translation>Le modèle de texte ne peut pas être rempli : {0}.</translation>
    </message>
    <message>
        <source>The template is nested too deeply.</source>
        <translation>Le modèle de texte est trop imbriqué.</translation>
    </message>
    <message>
        <source>The template is wrong in line {0}: {1}</source>
        <translation>Le modèle de texte est faux à la ligne {0} : {1}</translation>
    </message>
    <message>
        <source>The text is over {0} characters long.</source>
        <translation>Le texte dépasse {0} caractères.</translation>
    </message>
    <message>
        <source>There are no entries in this file.</source>
        <translation>Il n’y a aucune entrée dans ce fichier.</translation>
    </message>
    <message>
        <source>There are no files in this archive.</source>
        <translation>Il n’y a aucun fichier dans cette archive.</translation>
    </message>
    <message>
        <source>There are no labels.</source>
        <translation>Il n’y a pas d’étiquettes.</translation>
    </message>
    <message>
        <source>There are no messages in this mailbox.</source>
        <translation>Il n’y a aucun message dans cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>There are no subtitles in this file.</source>
        <translation>Il n’y a pas de sous-titres dans ce fichier.</translation>
    </message>
    <message>
        <source>There are tokens that the model does not know.</source>
        <translation>Il y a des jetons que le modèle ne connaît pas.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Il y a : {0}.</translation>
    </message>
    <message>
        <source>There is a model {0} again.</source>
        <translation>Il y a de nouveau un modèle {0}.</translation>
    </message>
    <message>
        <source>There is a model {0} already.</source>
        <translation>Il y a déjà un modèle {0}.</translation>
    </message>
    <message>
        <source>There is no adapter {0}.</source>
        <translation>Il n’y a pas d’adaptateur {0}.</translation>
    </message>
    <message>
        <source>There is no backend {0}.</source>
        <translation>Il n’y a pas de moteur de calcul {0}.</translation>
    </message>
    <message>
        <source>There is no collection “{0}”.</source>
        <translation>Il n’y a pas de collection « {0} ».</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Il n’y a pas encore de conversation.</translation>
    </message>
    <message>
        <source>There is no conversation {0}.</source>
        <translation>Il n’y a pas de conversation {0}.</translation>
    </message>
    <message>
        <source>There is no deleted conversation {0}.</source>
        <translation>Il n’y a pas de conversation supprimée {0}.</translation>
    </message>
    <message>
        <source>There is no embedding model at {0}.</source>
        <translation>Il n’y a pas de modèle de plongement dans {0}.</translation>
    </message>
    <message>
        <source>There is no embedding model {0}.</source>
        <translation>Il n’y a pas de modèle de plongement {0}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}.</source>
        <translation>Il n’y a ni fichier ni dossier {0}.</translation>
    </message>
    <message>
        <source>There is no language model {0}.</source>
        <translation>Il n’y a pas de modèle de langue {0}.</translation>
    </message>
    <message>
        <source>There is no model to compose an answer with.</source>
        <translation>Il n’y a pas de modèle pour rédiger une réponse.</translation>
    </message>
    <message>
        <source>There is no model “{0}” here.</source>
        <translation>Il n’y a pas de modèle « {0} » ici.</translation>
    </message>
    <message>
        <source>There is no password number {0}.</source>
        <translation>Il n’y a pas de mot de passe numéro {0}.</translation>
    </message>
    <message>
        <source>There is no recommended model “{0}”.</source>
        <translation>Il n’y a pas de modèle recommandé « {0} ».</translation>
    </message>
    <message>
        <source>There is no reranker at {0}.</source>
        <translation>Il n’y a pas de reclasseur dans {0}.</translation>
    </message>
    <message>
        <source>There is no reranker {0}.</source>
        <translation>Il n’y a pas de reclasseur {0}.</translation>
    </message>
    <message>
        <source>There is no room for the converted embedding model.</source>
        <translation>Il n’y a pas de place pour le modèle de plongement converti.</translation>
    </message>
    <message>
        <source>There is no sentence to summarise in these files.</source>
        <translation>Il n’y a aucune phrase à résumer dans ces fichiers.</translation>
    </message>
    <message>
        <source>There is no set of labels “{0}”.</source>
        <translation>Il n’y a pas de jeu d’étiquettes « {0} ».</translation>
    </message>
    <message>
        <source>There is no setting “{0}”{1}.</source>
        <translation>Il n’y a pas de réglage « {0} »{1}.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Il n’y a pas de tel document.</translation>
    </message>
    <message>
        <source>There is no template “{0}”.</source>
        <translation>Il n’y a pas de modèle de texte « {0} ».</translation>
    </message>
    <message>
        <source>There is no text in this PDF.</source>
        <translation>Il n’y a pas de texte dans ce PDF.</translation>
    </message>
    <message>
        <source>There is no text in this book.</source>
        <translation>Il n’y a pas de texte dans ce livre.</translation>
    </message>
    <message>
        <source>There is no text in this e-mail.</source>
        <translation>Il n’y a pas de texte dans cet e-mail.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Il n’y a pas de texte dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no text in this notebook.</source>
        <translation>Il n’y a pas de texte dans ce notebook.</translation>
    </message>
    <message>
        <source>There is no text in this presentation.</source>
        <translation>Il n’y a pas de texte dans cette présentation.</translation>
    </message>
    <message>
        <source>There is no text in this web page.</source>
        <translation>Il n’y a pas de texte dans cette page web.</translation>
    </message>
    <message>
        <source>There is no text to rewrite.</source>
        <translation>Il n’y a pas de texte à réécrire.</translation>
    </message>
    <message>
        <source>There is no text {0}.</source>
        <translation>Il n’y a pas de texte {0}.</translation>
    </message>
    <message>
        <source>There is no web page in this file.</source>
        <translation>Il n’y a pas de page web dans ce fichier.</translation>
    </message>
    <message>
        <source>There is nothing in this file to read.</source>
        <translation>Il n’y a rien à lire dans ce fichier.</translation>
    </message>
    <message>
        <source>There is nothing in this spreadsheet.</source>
        <translation>Il n’y a rien dans cette feuille de calcul.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>There is nothing to search for: the question has {0}.</source>
        <translation>Il n’y a rien à chercher : la question a {0}.</translation>
    </message>
    <message>
        <source>There is one document only; it is a topic of its own.</source>
        <translation>Il n’y a qu’un document ; c’est un thème à lui seul.</translation>
    </message>
    <message>
        <source>There is one document only; nothing can be like it.</source>
        <translation>Il n’y a qu’un document ; rien ne peut lui ressembler.</translation>
    </message>
    <message>
        <source>There is too little memory for {0}.</source>
        <translation>Il y a trop peu de mémoire pour {0}.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Ce PDF n’a pas de pages.</translation>
    </message>
    <message>
        <source>This PDF has only {0}.</source>
        <translation>Ce PDF n’a que {0}.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be opened.</source>
        <translation>Ce PDF est endommagé et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that Lectern cannot open, such as with a certificate.</source>
        <translation>Ce PDF est verrouillé d’une façon que Lectern ne peut pas ouvrir, par exemple avec un certificat.</translation>
    </message>
    <message>
        <source>This archive contains itself, without end.</source>
        <translation>Cette archive se contient elle-même, sans fin.</translation>
    </message>
    <message>
        <source>This archive is damaged after its member {0}; it and the {1} before it are indexed.</source>
        <translation>Cette archive est endommagée après {0} ; ce fichier et les {1} précédents sont indexés.</translation>
    </message>
    <message>
        <source>This archive is damaged after its member {0}; that one is indexed.</source>
        <translation>Cette archive est endommagée après {0} ; ce fichier est indexé.</translation>
    </message>
    <message>
        <source>This archive is damaged from its beginning; nothing in it can be read.</source>
        <translation>Cette archive est endommagée dès le début ; rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>This attachment of a PDF is damaged.</source>
        <translation>Cette pièce jointe d’un PDF est endommagée.</translation>
    </message>
    <message>
        <source>This book is protected against copying.</source>
        <translation>Ce livre est protégé contre la copie.</translation>
    </message>
    <message>
        <source>This cannot be undone, so it needs to be confirmed.</source>
        <translation>Cela ne peut pas être annulé ; il faut donc le confirmer.</translation>
    </message>
    <message>
        <source>This conversation has no answers to summarise.</source>
        <translation>Cette conversation n’a pas de réponses à résumer.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>This file is damaged within its archive.</source>
        <translation>Ce fichier est endommagé dans son archive.</translation>
    </message>
    <message>
        <source>This file is damaged, or is not really {0}.</source>
        <translation>Ce fichier est endommagé, ou n’est pas vraiment {0}.</translation>
    </message>
    <message>
        <source>This file is damaged, or of a kind that Lectern does not understand.</source>
        <translation>Ce fichier est endommagé, ou d’un type que Lectern ne comprend pas.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is not in the library any more.</source>
        <translation>Ce fichier n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This file is packed in a way that Lectern does not unpack ({0}).</source>
        <translation>Ce fichier est compressé d’une façon que Lectern ne sait pas décompresser ({0}).</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <translation>Ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This file lies {0} archives deep; what lies in it is left out.</source>
        <translation>Ce fichier est enfoui dans {0} archives ; son contenu est ignoré.</translation>
    </message>
    <message>
        <source>This file unfolds into more data than Lectern allows.</source>
        <translation>Ce fichier se déploie en plus de données que Lectern n’en permet.</translation>
    </message>
    <message>
        <source>This file unfolds into more text than Lectern allows.</source>
        <translation>Ce fichier se déploie en plus de texte que Lectern n’en permet.</translation>
    </message>
    <message>
        <source>This folder or file is not there at the moment.</source>
        <translation>Ce dossier ou fichier est absent pour le moment.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This picture is too large to be searched for text.</source>
        <translation>Cette image est trop grande pour y chercher du texte.</translation>
    </message>
    <message>
        <source>This picture is too small to hold text.</source>
        <translation>Cette image est trop petite pour contenir du texte.</translation>
    </message>
    <message>
        <source>This profile was made by a newer Lectern (schema {0}, known here: {1}).</source>
        <translation>Ce profil a été créé par un Lectern plus récent (schéma {0}, connu ici : {1}).</translation>
    </message>
    <message>
        <source>This {0} is protected with a password.</source>
        <translation>Protégé par un mot de passe : {0}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Type a few words or a question.</source>
        <translation>Tapez quelques mots ou une question.</translation>
    </message>
    <message>
        <source>Type a word that was said.</source>
        <translation>Tapez un mot qui a été dit.</translation>
    </message>
    <message>
        <source>Unlock it, or log in to a desktop session. On Linux a Secret Service is needed: install gnome-keyring or KWallet (Debian: sudo apt-get install gnome-keyring).</source>
        <translation>Déverrouillez-le, ou ouvrez une session de bureau. Sous Linux il faut un Secret Service : installez gnome-keyring ou KWallet (Debian : sudo apt-get install gnome-keyring).</translation>
    </message>
    <message>
        <source>Unpack it and add the folder that it lies in.</source>
        <translation>Décompressez-le et ajoutez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>Unpack it with its password and add the folder, or {0}</source>
        <translation>Décompressez-le avec son mot de passe et ajoutez le dossier, ou {0}</translation>
    </message>
    <message>
        <source>Unpack the outermost archive and add the folder that it lies in.</source>
        <translation>Décompressez l’archive extérieure et ajoutez le dossier où elle se trouve.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than the {0} MB that Lectern takes out of an archive.</source>
        <translation>Décompressé, ce fichier dépasse les {0} Mo que Lectern tire d’une archive.</translation>
    </message>
    <message>
        <source>Update Lectern, or choose another profile with --home.</source>
        <translation>Mettez Lectern à jour, ou choisissez un autre profil avec --home.</translation>
    </message>
    <message>
        <source>Use another model first, then remove this one.</source>
        <translation>Utilisez d’abord un autre modèle, puis supprimez celui-ci.</translation>
    </message>
    <message>
        <source>Use another model; this one takes little room.</source>
        <translation>Utilisez un autre modèle ; celui-ci prend peu de place.</translation>
    </message>
    <message>
        <source>Use at most {0} characters.</source>
        <translation>Utilisez {0} caractères au plus.</translation>
    </message>
    <message>
        <source>Use it: models use {0}. To download it anew, remove it first.</source>
        <translation>Utilisez-le : models use {0}. Pour le retélécharger, supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Utilisez l’un de : {0}.</translation>
    </message>
    <message>
        <source>Use that one; commands find it by themselves.</source>
        <translation>Utilisez celui-là ; les commandes le trouvent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Use that: models use {0}</source>
        <translation>Utilisez celui-là : models use {0}</translation>
    </message>
    <message>
        <source>What arrived is not what {0} says it sent: the checksum of {1} is wrong.</source>
        <translation>Ce qui est arrivé n’est pas ce que {0} dit avoir envoyé : la somme de contrôle de {1} est fausse.</translation>
    </message>
    <message>
        <source>Write MODEL=ADAPTER, or MODEL=ADAPTER@0.5 for half its strength.</source>
        <translation>Écrivez MODÈLE=ADAPTATEUR, ou MODÈLE=ADAPTATEUR@0.5 pour la moitié de sa force.</translation>
    </message>
    <message>
        <source>Write after:2024, after:2024-05-31, after:yesterday or after:30d (days ago).</source>
        <translation>Écrivez after:2024, after:2024-05-31, after:yesterday ou after:30d (il y a tant de jours).</translation>
    </message>
    <message>
        <source>Write each pattern on a line of its own, as in .gitignore: *.log</source>
        <translation>Écrivez chaque motif sur sa propre ligne, comme dans .gitignore : *.log</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>Your files are untouched. Move the catalogue away and add the folders again, or restore it from a backup.</source>
        <translation>Vos fichiers sont intacts. Mettez le catalogue de côté et ajoutez de nouveau les dossiers, ou restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>`end` must be greater than `start`.</source>
        <translation>`end` doit être supérieur à `start`.</translation>
    </message>
    <message>
        <source>a Keynote presentation</source>
        <translation>une présentation Keynote</translation>
    </message>
    <message>
        <source>a Numbers spreadsheet</source>
        <translation>une feuille de calcul Numbers</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PDF viewer</source>
        <translation>dans un lecteur PDF</translation>
    </message>
    <message>
        <source>a Pages document</source>
        <translation>un document Pages</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>une présentation PowerPoint</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a notebook</source>
        <translation>un notebook</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>an Outlook attachment</source>
        <translation>une pièce jointe Outlook</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <translation>un message Outlook</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un e-mail</translation>
    </message>
    <message>
        <source>evidence() and passages() need a question in words.</source>
        <translation>evidence() et passages() demandent une question en toutes lettres.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>files of this kind</source>
        <translation>les fichiers de ce type</translation>
    </message>
    <message>
        <source>in this picture</source>
        <translation>dans cette image</translation>
    </message>
    <message>
        <source>llama.cpp cannot be loaded: {0}</source>
        <translation>llama.cpp ne peut pas être chargé : {0}</translation>
    </message>
    <message>
        <source>llama.cpp has no library that runs on this processor.</source>
        <translation>llama.cpp n’a pas de bibliothèque qui tourne sur ce processeur.</translation>
    </message>
    <message>
        <source>no passage is cited for this</source>
        <translation>aucun passage n’est cité pour cela</translation>
    </message>
    <message>
        <source>of its kind</source>
        <translation>de ce type</translation>
    </message>
    <message>
        <source>on these pages</source>
        <translation>sur ces pages</translation>
    </message>
    <message>
        <source>pictures of text, such as a scan</source>
        <translation>des images de texte, comme un document numérisé</translation>
    </message>
    <message>
        <source>pictures without text</source>
        <translation>des images sans texte</translation>
    </message>
    <message>
        <source>quoted from the file</source>
        <translation>cité du fichier</translation>
    </message>
    <message>
        <source>said in the conversation</source>
        <translation>dit dans la conversation</translation>
    </message>
    <message>
        <source>tell Lectern the password: {0} passwords add</source>
        <translation>donnez le mot de passe à Lectern : {0} passwords add</translation>
    </message>
    <message>
        <source>the cited passage asks this and does not say it</source>
        <translation>le passage cité pose la question mais ne le dit pas</translation>
    </message>
    <message>
        <source>the cited passage says little of this</source>
        <translation>le passage cité n’en dit guère</translation>
    </message>
    <message>
        <source>the date {0} is not in the passage</source>
        <translation>la date {0} ne figure pas dans le passage</translation>
    </message>
    <message>
        <source>the model also says that the files do not answer</source>
        <translation>le modèle dit aussi que les fichiers ne répondent pas</translation>
    </message>
    <message>
        <source>the name {0} is not in the passage</source>
        <translation>le nom {0} ne figure pas dans le passage</translation>
    </message>
    <message>
        <source>the number {0} is not in the passage</source>
        <translation>le nombre {0} ne figure pas dans le passage</translation>
    </message>
    <message>
        <source>the passage does not contain the words “{0}”</source>
        <translation>le passage ne contient pas les mots « {0} »</translation>
    </message>
    <message>
        <source>the passage does not say “{0}” but the opposite</source>
        <translation>le passage ne dit pas « {0} » mais le contraire</translation>
    </message>
    <message>
        <source>the passage says the opposite: one of the two has a “not”</source>
        <translation>le passage dit le contraire : l’un des deux contient une négation</translation>
    </message>
    <message>
        <source>the program that made it</source>
        <translation>dans le programme qui l’a créé</translation>
    </message>
    <message>
        <source>{0} (“{1}”) and {2} (“{3}”) say nearly the same.</source>
        <translation>{0} (« {1} ») et {2} (« {3} ») disent presque la même chose.</translation>
    </message>
    <message>
        <source>{0} To look for such words themselves, put them into quotation marks.</source>
        <translation>{0} Pour chercher ces mots eux-mêmes, mettez-les entre guillemets.</translation>
    </message>
    <message>
        <source>{0} What came before that is indexed.</source>
        <translation>{0} Ce qui précède est indexé.</translation>
    </message>
    <message>
        <source>{0} cannot be copied before it is changed for this version ({1}).</source>
        <translation>{0} ne peut pas être copié avant d’être modifié pour cette version ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be loaded.</source>
        <translation>{0} ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>{0} cannot be loaded: {1}</source>
        <translation>{0} ne peut pas être chargé : {1}</translation>
    </message>
    <message>
        <source>{0} cannot be moved away ({1}).</source>
        <translation>{0} ne peut pas être déplacé ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} est injoignable : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} ne peut pas être lu : {1}</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}).</source>
        <translation>{0} est inutilisable ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} est inutilisable : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot run faithfully as {1} here.</source>
        <translation>{0} ne peut pas fonctionner fidèlement en {1} ici.</translation>
    </message>
    <message>
        <source>{0} comes with Lectern and stays.</source>
        <translation>{0} est fourni avec Lectern et reste.</translation>
    </message>
    <message>
        <source>{0} does not exist.</source>
        <translation>{0} n’existe pas.</translation>
    </message>
    <message>
        <source>{0} does not fit this model.</source>
        <translation>{0} ne convient pas à ce modèle.</translation>
    </message>
    <message>
        <source>{0} does not fit this model: {1}.</source>
        <translation>{0} ne convient pas à ce modèle : {1}.</translation>
    </message>
    <message>
        <source>{0} does not have this file any more ({1}): {2}</source>
        <translation>{0} n’a plus ce fichier ({1}) : {2}</translation>
    </message>
    <message>
        <source>{0} gives this model only to people who have signed in and accepted its licence ({1}).</source>
        <translation>{0} ne donne ce modèle qu’aux personnes connectées qui ont accepté sa licence ({1}).</translation>
    </message>
    <message>
        <source>{0} has not shown that it can write what files say. Check every line, or choose a larger model.</source>
        <translation>{0} n’a pas montré qu’il sait rendre ce que disent les fichiers. Vérifiez chaque ligne ou choisissez un modèle plus grand.</translation>
    </message>
    <message>
        <source>{0} is here already.</source>
        <translation>{0} est déjà là.</translation>
    </message>
    <message>
        <source>{0} is here already: {1} holds the same.</source>
        <translation>{0} est déjà là : {1} contient la même chose.</translation>
    </message>
    <message>
        <source>{0} is in the models folder already.</source>
        <translation>{0} est déjà dans le dossier des modèles.</translation>
    </message>
    <message>
        <source>{0} is in use.</source>
        <translation>{0} est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter but one of the kind “{1}”.</source>
        <translation>{0} n’est pas un adaptateur LoRA mais un adaptateur de type « {1} ».</translation>
    </message>
    <message>
        <source>{0} is no LoRA adapter.</source>
        <translation>{0} n’est pas un adaptateur LoRA.</translation>
    </message>
    <message>
        <source>{0} is no absolute path.</source>
        <translation>{0} n’est pas un chemin absolu.</translation>
    </message>
    <message>
        <source>{0} is no folder of an embedding model.</source>
        <translation>{0} n’est pas le dossier d’un modèle de plongement.</translation>
    </message>
    <message>
        <source>{0} is no language model but of kind {1}.</source>
        <translation>{0} n’est pas un modèle de langue mais du type {1}.</translation>
    </message>
    <message>
        <source>{0} is not a usable model: {1}.</source>
        <translation>{0} n’est pas un modèle utilisable : {1}.</translation>
    </message>
    <message>
        <source>{0} is not downloaded: it is not https, so anybody on the way could change it.</source>
        <translation>{0} n’est pas téléchargé : ce n’est pas https, n’importe qui en chemin pourrait le modifier.</translation>
    </message>
    <message>
        <source>{0} is not indexed.</source>
        <translation>{0} n’est pas indexé.</translation>
    </message>
    <message>
        <source>{0} is not one of the library&apos;s folders.</source>
        <translation>{0} n’est pas l’un des dossiers de la bibliothèque.</translation>
    </message>
    <message>
        <source>{0} is not the address of a GGUF file.</source>
        <translation>{0} n’est pas l’adresse d’un fichier GGUF.</translation>
    </message>
    <message>
        <source>{0} is not waited for any more.</source>
        <translation>{0} n’est plus attendu.</translation>
    </message>
    <message>
        <source>{0} is tagged {1}; it is left out as an example.</source>
        <translation>{0} porte la balise {1} ; il n’est pas pris comme exemple.</translation>
    </message>
    <message>
        <source>{0} is where Lectern keeps its own data.</source>
        <translation>{0} est l’endroit où Lectern garde ses propres données.</translation>
    </message>
    <message>
        <source>{0} labels are too many.</source>
        <translation>{0} étiquettes, c’est trop.</translation>
    </message>
    <message>
        <source>{0} needs torch, which this build of Lectern leaves out.</source>
        <translation>{0} a besoin de torch, absent de cette version de Lectern.</translation>
    </message>
    <message>
        <source>{0} needs {1} GB of memory; {2} GB are free.</source>
        <translation>{0} demande {1} Go de mémoire ; {2} Go sont libres.</translation>
    </message>
    <message>
        <source>{0} patterns are too many; the limit is {1}.</source>
        <translation>{0} motifs, c’est trop ; la limite est {1}.</translation>
    </message>
    <message>
        <source>{0} properties are too many for one table.</source>
        <translation>{0} propriétés, c’est trop pour un tableau.</translation>
    </message>
    <message>
        <source>{0} refuses the download ({1}).</source>
        <translation>{0} refuse le téléchargement ({1}).</translation>
    </message>
    <message>
        <source>{0} was made for a model of the kind “{1}”; {2} is of the kind “{3}”.</source>
        <translation>{0} a été fait pour un modèle de type « {1} » ; {2} est de type « {3} ».</translation>
    </message>
    <message>
        <source>{0} was never added.</source>
        <translation>{0} n’a jamais été ajouté.</translation>
    </message>
    <message>
        <source>{0}, or put a {1} into {2}.</source>
        <translation>{0}, ou placez ceci dans {2} : {1}.</translation>
    </message>
    <message>
        <source>“.{0}” files</source>
        <translation>les fichiers « .{0} »</translation>
    </message>
    <message>
        <source>“adapt” learns from its files.</source>
        <translation>La commande « adapt » apprend de ses fichiers.</translation>
    </message>
    <message>
        <source>“ask --chat new” begins one.</source>
        <translation>Une question en commence une.</translation>
    </message>
    <message>
        <source>“chats list --deleted” lists those that can be brought back.</source>
        <translation>Les conversations supprimées montrent ce qui peut être rétabli.</translation>
    </message>
    <message>
        <source>“chats list” lists them; “chats list --deleted” those that can be brought back.</source>
        <translation>La liste des conversations montre celles qui existent, y compris les supprimées.</translation>
    </message>
    <message>
        <source>“chats show ID” numbers them.</source>
        <translation>La conversation montre ses questions.</translation>
    </message>
    <message>
        <source>“collections list” names them.</source>
        <translation>La bibliothèque montre celles qui existent.</translation>
    </message>
    <message>
        <source>“models list” shows those there are, “models recommended” those to download.</source>
        <translation>La page « Modèles » montre ceux qui sont là et ceux à télécharger.</translation>
    </message>
    <message>
        <source>“models list” shows what can be used.</source>
        <translation>La page « Modèles » montre ce qui peut être utilisé.</translation>
    </message>
    <message>
        <source>“models recommended” lists them; the address of a GGUF file is taken too.</source>
        <translation>La page « Modèles » les montre ; l’adresse d’un fichier GGUF est acceptée aussi.</translation>
    </message>
    <message>
        <source>“passwords list” numbers them.</source>
        <translation>« passwords list » les numérote.</translation>
    </message>
    <message>
        <source>“settings” lists what there is.</source>
        <translation>La page des réglages montre celles qui existent.</translation>
    </message>
    <message>
        <source>“status --failed --skipped” names each with the reason.</source>
        <translation>La bibliothèque nomme chacun avec la raison.</translation>
    </message>
    <message>
        <source>“status” lists the folders and their collections.</source>
        <translation>La bibliothèque montre les dossiers et leurs collections.</translation>
    </message>
    <message>
        <source>“status” lists them.</source>
        <translation>La bibliothèque les montre.</translation>
    </message>
    <message>
        <source>“status” lists what was.</source>
        <translation>La bibliothèque montre ce qui a été ajouté.</translation>
    </message>
    <message>
        <source>“tags” lists the labels and their sets.</source>
        <translation>Les balises montrent les étiquettes et leurs jeux.</translation>
    </message>
    <message>
        <source>“{0}” cannot be a label.</source>
        <translation>« {0} » ne peut pas être une étiquette.</translation>
    </message>
    <message>
        <source>“{0}” cannot be wiped.</source>
        <translation>« {0} » ne peut pas être effacé.</translation>
    </message>
    <message>
        <source>“{0}” does not say which adapter goes with which model.</source>
        <translation>« {0} » ne dit pas quel adaptateur va avec quel modèle.</translation>
    </message>
    <message>
        <source>“{0}” is no date that Lectern understands.</source>
        <translation>« {0} » n’est pas une date que Lectern comprend.</translation>
    </message>
    <message>
        <source>“{0}” is no way to rewrite.</source>
        <translation>« {0} » n’est pas une façon de réécrire.</translation>
    </message>
    <message>
        <source>“{0}” is not described by an object.</source>
        <translation>« {0} » n’est pas décrit par un objet.</translation>
    </message>
    <message>
        <source>“{0}” is of the type “{1}”; a cell holds {2}.</source>
        <translation>« {0} » est du type « {1} » ; une cellule contient {2}.</translation>
    </message>
    <message>
        <source>“{0}”: enum is a list of texts.</source>
        <translation>« {0} » : enum est une liste de textes.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>Impossible d’écrire {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Fits: needs about {0} of memory; {1} are free.</source>
        <translation>Convient : demande environ {0} de mémoire ; {1} sont libres.</translation>
    </message>
    <message>
        <source>Too large for this machine: needs about {0} of memory; it has {1}.</source>
        <translation>Trop grand pour cet ordinateur : demande environ {0} de mémoire ; il en a {1}.</translation>
    </message>
    <message>
        <source>Tight: needs about {0} of memory with a context of {1} tokens; {2} are free. Other programs may become slow.</source>
        <translation>Juste : demande environ {0} de mémoire avec un contexte de {1} jetons ; {2} sont libres. D’autres programmes peuvent ralentir.</translation>
    </message>
    <message>
        <source>Tight: needs about {0} of memory; {1} are free. Other programs may become slow.</source>
        <translation>Juste : demande environ {0} de mémoire ; {1} sont libres. D’autres programmes peuvent ralentir.</translation>
    </message>
    <message>
        <source>{0} B parameters</source>
        <translation>{0} Md de paramètres</translation>
    </message>
    <message>
        <source>{0} M parameters</source>
        <translation>{0} M de paramètres</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} paramètres</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>de nombreuses langues</translation>
    </message>
    <message>
        <source>Writes answers in its own words: it passed the examination.</source>
        <translation>Rédige des réponses avec ses propres mots : il a réussi l’examen.</translation>
    </message>
    <message>
        <source>Answers by quoting your files: it did not pass the examination for writing.</source>
        <translation>Répond en citant vos fichiers : il n’a pas réussi l’examen de rédaction.</translation>
    </message>
    <message>
        <source>Will be examined at the first question, to see whether it quotes or writes.</source>
        <translation>Sera examiné à la première question, pour voir s’il cite ou rédige.</translation>
    </message>
    <message>
        <source>If you use it, all files are prepared for searching anew; until that is done, the present model answers.</source>
        <translation>Si vous l’utilisez, tous les fichiers sont préparés à nouveau pour la recherche ; en attendant, le modèle actuel répond.</translation>
    </message>
    <message>
        <source>If you use it, all files are prepared for searching anew, which takes about {0}; until that is done, the present model answers.</source>
        <translation>Si vous l’utilisez, tous les fichiers sont préparés à nouveau pour la recherche, ce qui prend environ {0} ; en attendant, le modèle actuel répond.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par seconde</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>encore {0} environ</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Files to leave out</source>
        <translation>Fichiers à exclure</translation>
    </message>
    <message>
        <source>Patterns as in .gitignore, one a line: *.bak or drafts/. They count when you leave the field.</source>
        <translation>Motifs comme dans .gitignore, un par ligne : *.bak ou drafts/. Ils comptent dès que vous quittez le champ.</translation>
    </message>
    <message>
        <source>Heed .gitignore files</source>
        <translation>Respecter les fichiers .gitignore</translation>
    </message>
    <message>
        <source>Leave out what a folder’s .gitignore names.</source>
        <translation>Exclure ce que désigne le .gitignore d’un dossier.</translation>
    </message>
    <message>
        <source>Adapters of language models</source>
        <translation>Adaptateurs des modèles de langage</translation>
    </message>
    <message>
        <source>LoRA files, one a line: MODEL=ADAPTER, or MODEL=ADAPTER@0.5 for half its strength.</source>
        <translation>Fichiers LoRA, un par ligne : MODÈLE=ADAPTATEUR, ou MODÈLE=ADAPTATEUR@0.5 pour la moitié de sa force.</translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translation>Plus gros fichier, en Mo</translation>
    </message>
    <message>
        <source>Larger files are skipped.</source>
        <translation>Les fichiers plus gros sont ignorés.</translation>
    </message>
    <message>
        <source>Time to read one file, in seconds</source>
        <translation>Temps pour lire un fichier, en secondes</translation>
    </message>
    <message>
        <source>A file that takes longer is given up, and listed as failed.</source>
        <translation>Un fichier plus long à lire est abandonné et listé en échec.</translation>
    </message>
    <message>
        <source>Memory to read one file, in MB</source>
        <translation>Mémoire pour lire un fichier, en Mo</translation>
    </message>
    <message>
        <source>A file that needs more is given up, and listed as failed.</source>
        <translation>Un fichier qui en demande plus est abandonné et listé en échec.</translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation>Processus de lecture</translation>
    </message>
    <message>
        <source>More of them read faster and need more memory. 0 chooses.</source>
        <translation>Davantage lisent plus vite et demandent plus de mémoire. 0 choisit.</translation>
    </message>
    <message>
        <source>Look through all folders every … seconds</source>
        <translation>Parcourir tous les dossiers toutes les … secondes</translation>
    </message>
    <message>
        <source>Changes are noticed at once; this finds what was missed.</source>
        <translation>Les changements sont remarqués aussitôt ; ceci trouve ce qui a été manqué.</translation>
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
        <translation>Un fichier doit rester inchangé ce temps-là avant d’être lu.</translation>
    </message>
    <message>
        <source>How meanings are computed</source>
        <translation>Calcul des significations</translation>
    </message>
    <message>
        <source>“auto” takes the fastest way that is exact on this machine.</source>
        <translation>« auto » prend la voie exacte la plus rapide sur cet ordinateur.</translation>
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
        <translation>Attente maximale du premier mot d’une réponse, en secondes</translation>
    </message>
    <message>
        <source>A model is given as much to read as it can in this time.</source>
        <translation>Un modèle reçoit autant à lire qu’il le peut dans ce temps.</translation>
    </message>
    <message>
        <source>Address for other programs</source>
        <translation>Adresse pour les autres programmes</translation>
    </message>
    <message>
        <source>127.0.0.1 is this machine only. Another address opens the library to the network, without encryption, from the next start of the engine on.</source>
        <translation>127.0.0.1 désigne cet ordinateur seul. Une autre adresse ouvre la bibliothèque au réseau, sans chiffrement, dès le prochain démarrage du moteur.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Read in part</source>
        <translation>Lus en partie</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>No collection</source>
        <translation>Sans collection</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Quoted from your files</source>
        <translation>Cité de vos fichiers</translation>
    </message>
    <message>
        <source>Written by {0}</source>
        <translation>Rédigé par {0}</translation>
    </message>
    <message>
        <source>{0} of {1} passages</source>
        <translation>{0} passages sur {1}</translation>
    </message>
    <message>
        <source>sentences left out</source>
        <translation>phrases omises</translation>
    </message>
    <message>
        <source>picked out by their names</source>
        <translation>trouvées d’après leurs libellés</translation>
    </message>
    <message>
        <source>None of them: {0}</source>
        <translation>Aucune : {0}</translation>
    </message>
    <message>
        <source>right for {0} of the examples</source>
        <translation>juste pour {0} des exemples</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>Avant : {0}</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traduire…</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>Réécrire…</translation>
    </message>
    <message>
        <source>Extract a table…</source>
        <translation>Extraire un tableau…</translation>
    </message>
    <message>
        <source>Find copies and versions</source>
        <translation>Trouver copies et versions</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Balise…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Duplicates and versions</source>
        <translation>Doublons et versions</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Summarise this document</source>
        <translation>Résumer ce document</translation>
    </message>
    <message>
        <source>Translate this passage…</source>
        <translation>Traduire ce passage…</translation>
    </message>
    <message>
        <source>Rewrite this passage…</source>
        <translation>Réécrire ce passage…</translation>
    </message>
    <message>
        <source>{0} is not in the library any more.</source>
        <translation>{0} n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>It may have been moved, or is being read again.</source>
        <translation>Il a peut-être été déplacé, ou est en train d’être relu.</translation>
    </message>
    <message>
        <source>Tagged by hand</source>
        <translation>Donnée à la main</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file does not say.</source>
        <translation>Le fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>Not found in the file: check it.</source>
        <translation>Introuvable dans le fichier : à vérifier.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Write from a template</source>
        <translation>Rédiger d’après un modèle</translation>
    </message>
    <message>
        <source>Extract a table</source>
        <translation>Extraire un tableau</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Balises</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>The central sentences of files, each with the place it stands at; a model that writes well puts them into its own words.</source>
        <translation>Les phrases centrales des fichiers, chacune avec l’endroit où elle se trouve ; un modèle qui écrit bien les formule dans ses propres mots.</translation>
    </message>
    <message>
        <source>A text without mistakes, shorter, plainer or in another tone. What changed is shown, and every number is held against the original.</source>
        <translation>Un texte sans fautes, plus court, plus simple ou dans un autre ton. Ce qui a changé est montré, et chaque nombre est comparé à l’original.</translation>
    </message>
    <message>
        <source>A text in another language, paragraph by paragraph. A paragraph whose numbers do not survive stays as it was.</source>
        <translation>Un texte dans une autre langue, paragraphe par paragraphe. Un paragraphe dont les nombres ne survivent pas reste tel quel.</translation>
    </message>
    <message>
        <source>A letter, an e-mail, an outline or a table, filled in with what your files say, each quotation with its source.</source>
        <translation>Une lettre, un e-mail, un plan ou un tableau, rempli de ce que disent vos fichiers, chaque citation avec sa source.</translation>
    </message>
    <message>
        <source>A table with a line for each file: name what you want to know, and every value comes with the place it stands at.</source>
        <translation>Un tableau avec une ligne par fichier : nommez ce que vous voulez savoir, et chaque valeur vient avec l’endroit où elle se trouve.</translation>
    </message>
    <message>
        <source>What your files are about, as a map to look at: files on the same lie close.</source>
        <translation>De quoi parlent vos fichiers, sous forme de carte : les fichiers sur le même sujet sont proches.</translation>
    </message>
    <message>
        <source>Files with the same text, nearly the same, or versions of one document, and what differs between them.</source>
        <translation>Les fichiers au texte identique ou presque, ou versions d’un même document, et ce qui les distingue.</translation>
    </message>
    <message>
        <source>One of your labels for each file: learned from files that you tagged, or from the labels’ names alone. Files that none fits get none.</source>
        <translation>Une de vos étiquettes pour chaque fichier : apprise des fichiers que vous avez balisés, ou de leurs noms seuls. Les fichiers auxquels aucune ne convient n’en reçoivent pas.</translation>
    </message>
    <message>
        <source>A tag of your own on files; “tag:name” in a search finds only those.</source>
        <translation>Une balise à vous sur des fichiers ; « tag:nom » dans une recherche ne trouve que ceux-là.</translation>
    </message>
    <message>
        <source>What is new, changed, moved or gone since you looked last, with what it says.</source>
        <translation>Ce qui est nouveau, modifié, déplacé ou disparu depuis la dernière fois, avec ce qui y est dit.</translation>
    </message>
    <message>
        <source>{0} files and folders</source>
        <translation>{0} fichiers et dossiers</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>Waiting for the one before it</source>
        <translation>Attend la précédente</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Broken off when the program ended</source>
        <translation>Interrompu à la fin du programme</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0} : {1} sur {2}</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>encore {0} environ</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Tracé de la carte</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Recherche des noms</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Le même texte</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque pareil</translation>
    </message>
    <message>
        <source>Versions of one document</source>
        <translation>Versions d’un même document</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Correct spelling and grammar</source>
        <translation>Corriger l’orthographe et la grammaire</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Mots simples</translation>
    </message>
    <message>
        <source>Formal tone</source>
        <translation>Ton formel</translation>
    </message>
    <message>
        <source>Friendly tone</source>
        <translation>Ton amical</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>What to look up</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Formule de fin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Table of passages</source>
        <translation>Tableau de passages</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Left as it was: {0} is missing in the new wording.</source>
        <translation>Laissé tel quel : {0} manque dans la nouvelle version.</translation>
    </message>
    <message>
        <source>Left as it was: {0} is not in the original.</source>
        <translation>Laissé tel quel : {0} n’est pas dans l’original.</translation>
    </message>
    <message>
        <source>Left as it was: nothing was written.</source>
        <translation>Laissé tel quel : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Selon les réglages</translation>
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
