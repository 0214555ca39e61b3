<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <source>Only in {0}  ✕</source>
        <translation>Seulement dans {0}  ✕</translation>
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
    <message>
        <source>Enter asks · Shift+Enter begins a new line · Ctrl+N new talk</source>
        <translation>Entrée pose la question · Maj+Entrée nouvelle ligne · Ctrl+N nouvelle conversation</translation>
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
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
    <name>LibraryPage</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisibles</translation>
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
        <source>Ask in this folder</source>
        <translation>Interroger ce dossier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>{0} was removed from the library.</source>
        <translation>{0} a été retiré de la bibliothèque.</translation>
    </message>
    <message>
        <source>{0} indexed · {1} waiting · {2} skipped · {3} could not be read</source>
        <translation>{0} indexés · {1} en attente · {2} ignorés · {3} illisibles</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A GGUF file is a model, not a document.</source>
        <translation>Un fichier GGUF est un modèle, pas un document.</translation>
    </message>
    <message>
        <source>Copy it into {0} to use it.</source>
        <translation>Copiez-le dans {0} pour l’utiliser.</translation>
    </message>
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
    <name>SourcesRow</name>
    <message>
        <source>Source {0}: {1}, {2}</source>
        <translation>Source {0} : {1}, {2}</translation>
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
    <name>TextView</name>
    <message>
        <source>Text of the document, as it was read</source>
        <translation>Texte du document, tel qu’il a été lu</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Understood as: {0}</source>
        <translation>Compris comme : {0}</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Modifier et redemander</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
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
