<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name/>
    <message>
        <source>Names cannot be found by the spaCy pipeline “{pipeline}”: {reason}.</source>
        <extracomment>The labels of spaCy's own pipelines (OntoNotes, WikiNER) for what Parallax knows.</extracomment>
        <translation>La chaîne spaCy « {pipeline} » ne peut pas trouver de noms : {reason}.</translation>
    </message>
    <message>
        <source>The names already found stay as they are.</source>
        <translation>Les noms déjà trouvés restent tels quels.</translation>
    </message>
    <message>
        <source>Install it (pip install spacy, then the pipeline), or write recogniser = "parallax" in settings.toml.</source>
        <translation>Installez-la (pip install spacy, puis la chaîne), ou écrivez recogniser = "parallax" dans settings.toml.</translation>
    </message>
    <message>
        <source>The window cannot be shown: {error}.</source>
        <translation>La fenêtre ne peut pas s’afficher : {error}.</translation>
    </message>
    <message>
        <source>Nothing was changed; the command line works all the same.</source>
        <translation>Rien n’a été modifié ; la ligne de commande fonctionne malgré tout.</translation>
    </message>
    <message>
        <source>On Debian: apt-get install libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0.</source>
        <translation>Sous Debian : apt-get install libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0.</translation>
    </message>
    <message>
        <source>{shown!r} is not a date in EDTF.</source>
        <translation>{shown!r} n’est pas une date au format EDTF.</translation>
    </message>
    <message>
        <source>Write 2018, 2018-06, 2018-06-30, 2018~ (about), 197X (a decade) or 2018-06/2018-08 (a span).</source>
        <translation>Écrivez 2018, 2018-06, 2018-06-30, 2018~ (environ), 197X (une décennie) ou 2018-06/2018-08 (une période).</translation>
    </message>
    <message>
        <source>{edtf!r} ends before it begins.</source>
        <translation>{edtf!r} se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Write the earlier date first.</source>
        <translation>Écrivez d’abord la date la plus ancienne.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Complètement fiable</translation>
    </message>
    <message>
        <source>tried, trusted, no doubt</source>
        <translation>éprouvée, de confiance, aucun doute</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Habituellement fiable</translation>
    </message>
    <message>
        <source>good record, slight doubt</source>
        <translation>bons antécédents, léger doute</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Assez fiable</translation>
    </message>
    <message>
        <source>some use, some trust</source>
        <translation>quelque utilité, quelque confiance</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Habituellement peu fiable</translation>
    </message>
    <message>
        <source>more often wrong</source>
        <translation>plus souvent dans l’erreur</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>proven unworthy of trust</source>
        <translation>indigne de confiance, preuves à l’appui</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Fiabilité impossible à apprécier</translation>
    </message>
    <message>
        <source>no basis</source>
        <translation>aucune base</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Confirmée par d’autres sources</translation>
    </message>
    <message>
        <source>another, independent origin says the same</source>
        <translation>une autre origine, indépendante, dit de même</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Probablement vraie</translation>
    </message>
    <message>
        <source>much agrees, independence not guaranteed</source>
        <translation>beaucoup concorde, indépendance non garantie</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Peut-être vraie</translation>
    </message>
    <message>
        <source>little known, does not clash</source>
        <translation>peu d’éléments connus, rien qui s’y oppose</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteuse</translation>
    </message>
    <message>
        <source>tends to clash with what is held</source>
        <translation>s’accorde mal avec ce qui est tenu pour acquis</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>positively contradicted</source>
        <translation>formellement contredite</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Véracité impossible à apprécier</translation>
    </message>
    <message>
        <source>Always reliable</source>
        <extracomment>steps of a scale Scales that others use, to start one's own from; the 5x5x5 in the wording of British police practice.</extracomment>
        <translation>Toujours fiable</translation>
    </message>
    <message>
        <source>Mostly reliable</source>
        <translation>Le plus souvent fiable</translation>
    </message>
    <message>
        <source>Sometimes reliable</source>
        <translation>Parfois fiable</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Non éprouvée</translation>
    </message>
    <message>
        <source>Known to be true</source>
        <translation>Connue comme vraie</translation>
    </message>
    <message>
        <source>Known to the source, not to the officer</source>
        <translation>Connue de la source, non de l’agent</translation>
    </message>
    <message>
        <source>Not known to the source, but corroborated</source>
        <translation>Inconnue de la source, mais corroborée</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Impossible à apprécier</translation>
    </message>
    <message>
        <source>Suspected to be false</source>
        <translation>Soupçonnée d’être fausse</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Trois degrés</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>“{name}” could not be written. {happened}.</source>
        <translation>« {name} » n’a pas pu être écrit. {happened}.</translation>
    </message>
    <message>
        <source>That is not a name for a file.</source>
        <translation>Ce n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file.</source>
        <translation>« {name} » n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“{name}” is an archive, and an export would replace it.</source>
        <translation>« {name} » est une archive, et une exportation la remplacerait.</translation>
    </message>
    <message>
        <source>Brief, Markdown</source>
        <translation>Synthèse, Markdown</translation>
    </message>
    <message>
        <source>Every version, quote, grade and citation, as plain text.</source>
        <translation>Chaque version, citation, cote et référence, en texte brut.</translation>
    </message>
    <message>
        <source>Brief, web page</source>
        <translation>Synthèse, page web</translation>
    </message>
    <message>
        <source>The same as one page to read or print; it loads nothing.</source>
        <translation>La même en une page à lire ou à imprimer ; elle ne charge rien.</translation>
    </message>
    <message>
        <source>Brief, Word</source>
        <translation>Synthèse, Word</translation>
    </message>
    <message>
        <source>The same as a document for Word, with an outline and page numbers.</source>
        <translation>La même en document Word, avec plan et numéros de page.</translation>
    </message>
    <message>
        <source>Brief, OpenDocument</source>
        <translation>Synthèse, OpenDocument</translation>
    </message>
    <message>
        <source>The same for LibreOffice and other OpenDocument programs.</source>
        <translation>La même pour LibreOffice et les autres programmes OpenDocument.</translation>
    </message>
    <message>
        <source>Brief, PDF</source>
        <translation>Synthèse, PDF</translation>
    </message>
    <message>
        <source>The same on pages that look alike everywhere, with an outline.</source>
        <translation>La même sur des pages identiques partout, avec un plan.</translation>
    </message>
    <message>
        <source>Annotations, JSON-LD</source>
        <translation>Annotations, JSON-LD</translation>
    </message>
    <message>
        <source>Notes and statements after the W3C Web Annotation model.</source>
        <translation>Notes et énoncés selon le modèle W3C Web Annotation.</translation>
    </message>
    <message>
        <source>Citations, CSL-JSON</source>
        <translation>Références, CSL-JSON</translation>
    </message>
    <message>
        <source>The accounts for Zotero and other reference managers.</source>
        <translation>Les récits pour Zotero et d’autres gestionnaires de références.</translation>
    </message>
    <message>
        <source>Citations, RIS</source>
        <translation>Références, RIS</translation>
    </message>
    <message>
        <source>The accounts for EndNote and every other reference manager.</source>
        <translation>Les récits pour EndNote et tout autre gestionnaire de références.</translation>
    </message>
    <message>
        <source>Citations, BibTeX</source>
        <translation>Références, BibTeX</translation>
    </message>
    <message>
        <source>The accounts for LaTeX, with BibLaTeX's fields and dates.</source>
        <translation>Les récits pour LaTeX, avec les champs et les dates de BibLaTeX.</translation>
    </message>
    <message>
        <source>Claims and notes, CSV table</source>
        <translation>Affirmations et notes, tableau CSV</translation>
    </message>
    <message>
        <source>A row for each statement and note, for a spreadsheet.</source>
        <translation>Une ligne par énoncé et par note, pour un tableur.</translation>
    </message>
    <message>
        <source>All tables, Excel</source>
        <translation>Tous les tableaux, Excel</translation>
    </message>
    <message>
        <source>Claims by account, statements, notes, sources, names and dates.</source>
        <translation>Affirmations par récit, énoncés, notes, sources, noms et dates.</translation>
    </message>
    <message>
        <source>Claims by account, CSV table</source>
        <translation>Affirmations par récit, tableau CSV</translation>
    </message>
    <message>
        <source>A row for each claim, a column for each account.</source>
        <translation>Une ligne par affirmation, une colonne par récit.</translation>
    </message>
    <message>
        <source>Notes, CSV table</source>
        <translation>Notes, tableau CSV</translation>
    </message>
    <message>
        <source>A row for each note with its quote and place.</source>
        <translation>Une ligne par note, avec sa citation et son endroit.</translation>
    </message>
    <message>
        <source>Sources, CSV table</source>
        <translation>Sources, tableau CSV</translation>
    </message>
    <message>
        <source>A row for each source with its origin and grade.</source>
        <translation>Une ligne par source, avec son origine et sa cote.</translation>
    </message>
    <message>
        <source>Names, CSV table</source>
        <translation>Noms, tableau CSV</translation>
    </message>
    <message>
        <source>Every form of every name in every account, for a spreadsheet.</source>
        <translation>Chaque forme de chaque nom dans chaque récit, pour un tableur.</translation>
    </message>
    <message>
        <source>Timeline, TimelineJS</source>
        <translation>Chronologie, TimelineJS</translation>
    </message>
    <message>
        <source>Every dated passage, for a timeline on a web page.</source>
        <translation>Chaque passage daté, pour une chronologie sur une page web.</translation>
    </message>
    <message>
        <source>Events, CSV table</source>
        <translation>Événements, tableau CSV</translation>
    </message>
    <message>
        <source>Every dated passage with its names and how the date was read.</source>
        <translation>Chaque passage daté, avec ses noms et la lecture de la date.</translation>
    </message>
    <message>
        <source>Events, JSON</source>
        <translation>Événements, JSON</translation>
    </message>
    <message>
        <source>The same for programs, with the events that were joined.</source>
        <translation>Les mêmes pour des programmes, avec les événements réunis.</translation>
    </message>
    <message>
        <source>Statements, ClaimReview</source>
        <translation>Énoncés, ClaimReview</translation>
    </message>
    <message>
        <source>Each statement with its grade, for fact-checks.</source>
        <translation>Chaque énoncé avec sa cote, pour la vérification des faits.</translation>
    </message>
    <message>
        <source>Names, FollowTheMoney</source>
        <translation>Noms, FollowTheMoney</translation>
    </message>
    <message>
        <source>What each account names and dates, for graph tools.</source>
        <translation>Ce que chaque récit nomme et date, pour les outils de graphes.</translation>
    </message>
    <message>
        <source>Coded texts, REFI-QDA</source>
        <translation>Textes codés, REFI-QDA</translation>
    </message>
    <message>
        <source>Whole accounts with notes as codes, for NVivo or ATLAS.ti.</source>
        <translation>Récits entiers avec les notes comme codes, pour NVivo ou ATLAS.ti.</translation>
    </message>
    <message>
        <source>Timeline, SVG drawing</source>
        <translation>Chronologie, dessin SVG</translation>
    </message>
    <message>
        <source>The dates of every account, sharp at any size.</source>
        <translation>Les dates de chaque récit, nettes à toute taille.</translation>
    </message>
    <message>
        <source>Timeline, PNG picture</source>
        <translation>Chronologie, image PNG</translation>
    </message>
    <message>
        <source>The same as a picture that every program shows.</source>
        <translation>La même en image que tout programme affiche.</translation>
    </message>
    <message>
        <source>Claims by account, SVG drawing</source>
        <translation>Affirmations par récit, dessin SVG</translation>
    </message>
    <message>
        <source>What each account says to each claim, sharp at any size.</source>
        <translation>Ce que chaque récit dit de chaque affirmation, net à toute taille.</translation>
    </message>
    <message>
        <source>Claims by account, PNG picture</source>
        <translation>Affirmations par récit, image PNG</translation>
    </message>
    <message>
        <source>The template cannot be used: {trouble}{where}.</source>
        <extracomment>longer titles are cut where they are headings; the citation has them whole</extracomment>
        <translation>Le modèle est inutilisable : {trouble}{where}.</translation>
    </message>
    <message>
        <source>Mend it, or write out a fresh copy of ours.</source>
        <translation>Corrigez-le, ou écrivez une nouvelle copie du nôtre.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read.</source>
        <translation>Le modèle « {name} » est illisible.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The form “{name}” {known}.</source>
        <translation>Le format « {name} » {known}.</translation>
    </message>
    <message>
        <source>Choose one of {list}.</source>
        <translation>Choisissez parmi {list}.</translation>
    </message>
    <message>
        <source>The form “{name}” is made by the window's part of Parallax, which is not here.</source>
        <translation>Le format « {name} » est produit par la partie fenêtrée de Parallax, absente ici.</translation>
    </message>
    <message>
        <source>Choose another form; a web page can be printed to PDF by any browser.</source>
        <translation>Choisissez un autre format ; tout navigateur peut imprimer une page web en PDF.</translation>
    </message>
    <message>
        <source>“{what}” in the style “{style}” is nothing that can be written.</source>
        <translation>« {what} » dans le style « {style} » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose one of {list}, and one of the styles {list2}.</source>
        <translation>Choisissez parmi {list}, et l’un des styles {list2}.</translation>
    </message>
    <message>
        <source>The form “{name}” cannot hold “{what}”.</source>
        <translation>Le format « {name} » ne peut pas contenir « {what} ».</translation>
    </message>
    <message>
        <source>Choose one of {able}.</source>
        <translation>Choisissez parmi {able}.</translation>
    </message>
    <message>
        <source>The form “{name}” is made without a template.</source>
        <translation>Le format « {name} » se fait sans modèle.</translation>
    </message>
    <message>
        <source>Choose {able}.</source>
        <translation>Choisissez {able}.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds binary data.</source>
        <extracomment>What "reopen with another encoding" may offer, commonest first. Python reads each of these names. The candidates of the guess, commonest first. Fewer candidates make it both quicker and more often right; Unicode encodings are missing because they were tried before.</extracomment>
        <translation>« {name} » n’est pas un texte : il contient des données binaires.</translation>
    </message>
    <message>
        <source>Nothing was imported from it.</source>
        <translation>Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>Open it in the program it was made with and save it as text.</source>
        <translation>Ouvrez-le dans le programme qui l’a produit et enregistrez-le en texte.</translation>
    </message>
    <message>
        <source>“{encoding}” is not an encoding that can be read.</source>
        <translation>« {encoding} » n’est pas un encodage lisible.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another one, such as utf-8 or windows-1256.</source>
        <translation>Choisissez-en un autre, comme utf-8 ou windows-1256.</translation>
    </message>
    <message>
        <source>“{name}” is not written in {encoding}.</source>
        <translation>« {name} » n’est pas écrit en {encoding}.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>It could not be told how “{name}” is encoded, or it is not a text.</source>
        <translation>L’encodage de « {name} » n’a pas pu être déterminé, ou ce n’est pas un texte.</translation>
    </message>
    <message>
        <source>Import it again and choose its encoding, or save it as UTF-8.</source>
        <translation>Importez-le de nouveau en choisissant son encodage, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <extracomment>bytes; a larger file is no account that a person could read Suffix, lower case -&gt; media type. The formats that are read.</extracomment>
        <translation>« {name} » est un dossier.</translation>
    </message>
    <message>
        <source>Import it as a folder.</source>
        <translation>Importez-le comme dossier.</translation>
    </message>
    <message>
        <source>Copy its content into a file and import that.</source>
        <translation>Copiez son contenu dans un fichier et importez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>« {name} » n’est plus là.</translation>
    </message>
    <message>
        <source>Look whether it was moved or renamed.</source>
        <translation>Voyez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>You may not read “{name}”.</source>
        <translation>Vous n’avez pas le droit de lire « {name} ».</translation>
    </message>
    <message>
        <source>Ask its owner for a copy.</source>
        <translation>Demandez une copie à son propriétaire.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <translation>Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <source>Look whether it was saved or copied completely.</source>
        <translation>Voyez s’il a été enregistré ou copié en entier.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB.</source>
        <translation>« {name} » dépasse {number} Mo.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it: its pages are pictures.</source>
        <extracomment>What programs write as the title of every document: the name of a file, or their own. A hyphen that only the end of the line made, as PDFium marks it.</extracomment>
        <translation>« {name} » ne contient pas de texte : ses pages sont des images.</translation>
    </message>
    <message>
        <source>Make its text readable first (with OCRmyPDF, for example) and import what comes out.</source>
        <translation>Rendez d’abord son texte lisible (avec OCRmyPDF, par exemple) et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” has no page {page}.</source>
        <translation>« {name} » n’a pas de page {page}.</translation>
    </message>
    <message>
        <source>It has {count} pages.</source>
        <translation>Nombre de pages : {count}.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>« {name} » est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is not a readable PDF.</source>
        <translation>« {name} » n’est pas un PDF lisible.</translation>
    </message>
    <message>
        <source>Save a copy without the password and import that.</source>
        <translation>Enregistrez une copie sans le mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most_pages:,} pages.</source>
        <translation>« {name} » a plus de {most_pages:,} pages.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that is not read.</source>
        <translation>« {name} » est dans un format qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Save it as text, Markdown, a web page or a PDF and import that.</source>
        <translation>Enregistrez-le en texte, Markdown, page web ou PDF et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” has no text in it.</source>
        <translation>« {name} » ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{name}” shows no text.</source>
        <translation>« {name} » n’affiche pas de texte.</translation>
    </message>
    <message>
        <source>Some pages load their text later: open it in a browser, then save it again or copy its text.</source>
        <translation>Certaines pages chargent leur texte plus tard : ouvrez-la dans un navigateur, puis enregistrez-la de nouveau ou copiez son texte.</translation>
    </message>
    <message>
        <source>“{name}” holds no annotations that can be read: {why}.</source>
        <extracomment>bytes of a file annotations of a file</extracomment>
        <translation>« {name} » ne contient pas d’annotations lisibles : {why}.</translation>
    </message>
    <message>
        <source>Choose an archive, or a file of W3C annotations (JSON-LD).</source>
        <translation>Choisissez une archive, ou un fichier d’annotations W3C (JSON-LD).</translation>
    </message>
    <message>
        <source>This page could not be read {reason}: “{name}”.</source>
        <extracomment>Width and height in pixels, and four bytes (blue, green, red, unused) for each.</extracomment>
        <translation>Cette page n’a pas pu être lue {reason} : « {name} ».</translation>
    </message>
    <message>
        <source>Nothing was imported from it; other files are not affected.</source>
        <translation>Rien n’en a été importé ; les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Open it in another program, copy its text into a .txt file and import that.</source>
        <translation>Ouvrez-le dans un autre programme, copiez son texte dans un fichier .txt et importez celui-ci.</translation>
    </message>
    <message>
        <source>The reader of web pages and PDF files could not be started: {reason}.</source>
        <extracomment>What comes of a child that was killed, died or answered nonsense.</extracomment>
        <translation>Le lecteur de pages web et de fichiers PDF n’a pas pu démarrer : {reason}.</translation>
    </message>
    <message>
        <source>Nothing was imported from this file; text and Markdown can still be imported.</source>
        <translation>Rien n’a été importé de ce fichier ; le texte et le Markdown peuvent toujours être importés.</translation>
    </message>
    <message>
        <source>Close other programs and try again; if it stays so, install Parallax anew.</source>
        <translation>Fermez d’autres programmes et réessayez ; si rien ne change, réinstallez Parallax.</translation>
    </message>
    <message>
        <source>The search index is being written by another Parallax.</source>
        <translation>L’index de recherche est en cours d’écriture par un autre Parallax.</translation>
    </message>
    <message>
        <source>Your archive is unharmed.</source>
        <translation>Votre archive est intacte.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done.</source>
        <translation>Fermez l’autre fenêtre, ou attendez la fin.</translation>
    </message>
    <message>
        <source>The search index could not be written{reason}.</source>
        <translation>L’index de recherche n’a pas pu être écrit{reason}.</translation>
    </message>
    <message>
        <source>Make sure that the disk has room and that its cache folder can be written; the index is then made again.</source>
        <translation>Vérifiez que le disque a de la place et que son dossier de cache est accessible en écriture ; l’index sera alors refait.</translation>
    </message>
    <message>
        <source>There is no backup of “{name}”.</source>
        <translation>Il n’y a pas de sauvegarde de « {name} ».</translation>
    </message>
    <message>
        <source>Name the backup to restore.</source>
        <translation>Indiquez la sauvegarde à restaurer.</translation>
    </message>
    <message>
        <source>There are backups of more than one archive called “{name}”.</source>
        <translation>Il y a des sauvegardes de plusieurs archives nommées « {name} ».</translation>
    </message>
    <message>
        <source>Name the one to restore; they lie in “{backups}”.</source>
        <translation>Indiquez celle à restaurer ; elles se trouvent dans « {backups} ».</translation>
    </message>
    <message>
        <source>This account says nothing to the question, so there is nothing to grade.</source>
        <translation>Ce récit ne dit rien sur la question ; il n’y a donc rien à coter.</translation>
    </message>
    <message>
        <source>Choose a cell with words in it.</source>
        <translation>Choisissez une case qui contient des mots.</translation>
    </message>
    <message>
        <source>A document has no “{field}”.</source>
        <translation>Un document n’a pas de « {field} ».</translation>
    </message>
    <message>
        <source>Choose one of: {list}.</source>
        <translation>Choisissez parmi : {list}.</translation>
    </message>
    <message>
        <source>An arrangement needs a name.</source>
        <translation>Une disposition doit avoir un nom.</translation>
    </message>
    <message>
        <source>Write what it is for.</source>
        <translation>Écrivez à quoi elle sert.</translation>
    </message>
    <message>
        <source>There is no account on screen to arrange.</source>
        <translation>Aucun récit à l’écran à disposer.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>“{title}” cannot translate itself.</source>
        <translation>« {title} » ne peut pas être sa propre traduction.</translation>
    </message>
    <message>
        <source>Choose the account that was written first.</source>
        <translation>Choisissez le récit qui a été écrit en premier.</translation>
    </message>
    <message>
        <source>“{name}” is the archive itself.</source>
        <translation>« {name} » est l’archive elle-même.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is {error} in this document.</source>
        <translation>Dans ce document : {error}.</translation>
    </message>
    <message>
        <source>Select a passage of its text.</source>
        <translation>Sélectionnez un passage de son texte.</translation>
    </message>
    <message>
        <source>There is no {noun} “{row_id}” in this archive.</source>
        <translation>Cette archive ne contient pas : {noun} « {row_id} ».</translation>
    </message>
    <message>
        <source>It may have been deleted; undo brings it back.</source>
        <translation>L’élément a peut-être été supprimé ; l’annulation le ramène.</translation>
    </message>
    <message>
        <source>“{value}” is no {what}.</source>
        <translation>« {value} » ne convient pas : {what}.</translation>
    </message>
    <message>
        <source>One event alone cannot be joined.</source>
        <translation>Un seul événement ne peut pas être réuni.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Choisissez-en deux ou plus.</translation>
    </message>
    <message>
        <source>This event was not joined to another.</source>
        <translation>Cet événement n’a été réuni à aucun autre.</translation>
    </message>
    <message>
        <source>Choose one that was joined.</source>
        <translation>Choisissez-en un qui l’a été.</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Un événement doit avoir un nom.</translation>
    </message>
    <message>
        <source>Write in a few words what happened.</source>
        <translation>Écrivez en quelques mots ce qui s’est passé.</translation>
    </message>
    <message>
        <source>“{words}” is no date.</source>
        <translation>« {words} » n’est pas une date.</translation>
    </message>
    <message>
        <source>Choose words that were found to be a date.</source>
        <translation>Choisissez des mots reconnus comme une date.</translation>
    </message>
    <message>
        <source>This search asks nothing yet.</source>
        <translation>Cette recherche ne demande encore rien.</translation>
    </message>
    <message>
        <source>Type what to look for first.</source>
        <translation>Écrivez d’abord ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>Another search is called “{name}”.</source>
        <translation>Une autre recherche s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée doit avoir un nom.</translation>
    </message>
    <message>
        <source>Write what it looks for.</source>
        <translation>Écrivez ce qu’elle cherche.</translation>
    </message>
    <message>
        <source>An account cannot copy itself.</source>
        <translation>Un récit ne peut pas se copier lui-même.</translation>
    </message>
    <message>
        <source>Choose two accounts.</source>
        <translation>Choisissez deux récits.</translation>
    </message>
    <message>
        <source>An origin needs a name.</source>
        <translation>Une origine doit avoir un nom.</translation>
    </message>
    <message>
        <source>Write who stands behind these sources.</source>
        <translation>Écrivez qui se tient derrière ces sources.</translation>
    </message>
    <message>
        <source>A source has no “{field}”.</source>
        <translation>Une source n’a pas de « {field} ».</translation>
    </message>
    <message>
        <source>A source needs a name.</source>
        <translation>Une source doit avoir un nom.</translation>
    </message>
    <message>
        <source>Write who publishes or speaks.</source>
        <translation>Écrivez qui publie ou parle.</translation>
    </message>
    <message>
        <source>The scale is as it was.</source>
        <translation>L’échelle reste telle quelle.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>“{value}” is no grade of {scale}.</source>
        <translation>« {value} » n’est pas une cote de {scale}.</translation>
    </message>
    <message>
        <source>Choose one of: {signs}.</source>
        <translation>Choisissez parmi : {signs}.</translation>
    </message>
    <message>
        <source>A grade needs its reason.</source>
        <translation>Une cote doit être motivée.</translation>
    </message>
    <message>
        <source>Write in a sentence why you judge so.</source>
        <translation>Écrivez en une phrase pourquoi vous jugez ainsi.</translation>
    </message>
    <message>
        <source>Overruling a verdict needs its reason.</source>
        <translation>Infirmer un verdict demande un motif.</translation>
    </message>
    <message>
        <source>Write in a sentence why you say so.</source>
        <translation>Écrivez en une phrase pourquoi vous dites cela.</translation>
    </message>
    <message>
        <source>“{title}” has been read to {read_share:.0%}, so nobody can say yet that it is silent.</source>
        <translation>« {title} » a été lu à {read_share:.0%} ; personne ne peut donc encore dire qu’il se tait.</translation>
    </message>
    <message>
        <source>It stays “not read” on this claim.</source>
        <translation>Il reste « non lu » pour cette affirmation.</translation>
    </message>
    <message>
        <source>Read it to the end first.</source>
        <translation>Lisez-le d’abord jusqu’au bout.</translation>
    </message>
    <message>
        <source>A claim needs a question.</source>
        <translation>Une affirmation doit avoir une question.</translation>
    </message>
    <message>
        <source>Write what the accounts disagree about.</source>
        <translation>Écrivez sur quoi les récits sont en désaccord.</translation>
    </message>
    <message>
        <source>A statement needs the passage it rests on.</source>
        <translation>Un énoncé doit avoir le passage sur lequel il repose.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>This link leads into an archive that was not opened here lately: “{id}”.</source>
        <translation>Ce lien mène à une archive qui n’a pas été ouverte ici récemment : « {id} ».</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Rien n’a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Open that archive with Ctrl+O, then follow the link again; whoever sent the link has the file.</source>
        <translation>Ouvrez cette archive avec Ctrl+O, puis suivez de nouveau le lien ; la personne qui l’a envoyé a le fichier.</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters.</source>
        <translation>Un nom a au plus {longest} caractères.</translation>
    </message>
    <message>
        <source>Select less.</source>
        <translation>Sélectionnez moins.</translation>
    </message>
    <message>
        <source>Only a name can be deleted everywhere.</source>
        <translation>Seul un nom peut être supprimé partout.</translation>
    </message>
    <message>
        <source>Delete it here.</source>
        <translation>Supprimez-le ici.</translation>
    </message>
    <message>
        <source>A date or a figure is nobody's name.</source>
        <translation>Une date ou un chiffre n’est le nom de personne.</translation>
    </message>
    <message>
        <source>Choose a name.</source>
        <translation>Choisissez un nom.</translation>
    </message>
    <message>
        <source>There are only blanks.</source>
        <translation>Il n’y a que des espaces.</translation>
    </message>
    <message>
        <source>Select the words of the name.</source>
        <translation>Sélectionnez les mots du nom.</translation>
    </message>
    <message>
        <source>These two are one already.</source>
        <translation>Ces deux-là ne font déjà qu’un.</translation>
    </message>
    <message>
        <source>Split them to take them apart.</source>
        <translation>Séparez-les pour les distinguer.</translation>
    </message>
    <message>
        <source>This would make one of {names}, which you called different.</source>
        <translation>Cela ne ferait qu’un de {names}, que vous avez dits différents.</translation>
    </message>
    <message>
        <source>Split one of them off first.</source>
        <translation>Détachez d’abord l’un d’eux.</translation>
    </message>
    <message>
        <source>This name was not merged into another.</source>
        <translation>Ce nom n’a été fusionné dans aucun autre.</translation>
    </message>
    <message>
        <source>Choose one that was merged.</source>
        <translation>Choisissez-en un qui l’a été.</translation>
    </message>
    <message>
        <source>This name is nowhere written “{words}”.</source>
        <translation>Ce nom n’est écrit « {words} » nulle part.</translation>
    </message>
    <message>
        <source>Choose one of its forms.</source>
        <translation>Choisissez l’une de ses formes.</translation>
    </message>
    <message>
        <source>“{words}” is the only form of this name.</source>
        <translation>« {words} » est la seule forme de ce nom.</translation>
    </message>
    <message>
        <source>Choose a name with several forms.</source>
        <translation>Choisissez un nom à plusieurs formes.</translation>
    </message>
    <message>
        <source>A name cannot be kept apart from itself.</source>
        <translation>Un nom ne peut pas être distingué de lui-même.</translation>
    </message>
    <message>
        <source>Choose two names.</source>
        <translation>Choisissez deux noms.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Écrivez-en un.</translation>
    </message>
    <message>
        <source>“{words}” is another name of it already.</source>
        <translation>« {words} » en est déjà un autre nom.</translation>
    </message>
    <message>
        <source>“{words}” is not among its other names.</source>
        <translation>« {words} » n’est pas parmi ses autres noms.</translation>
    </message>
    <message>
        <source>An identifier belongs to a list, such as “wikidata”.</source>
        <translation>Un identifiant appartient à une liste, comme « wikidata ».</translation>
    </message>
    <message>
        <source>Name the list.</source>
        <translation>Indiquez la liste.</translation>
    </message>
    <message>
        <source>“{value}” is no Wikidata item.</source>
        <translation>« {value} » n’est pas un élément Wikidata.</translation>
    </message>
    <message>
        <source>It is a Q and a number, such as Q42.</source>
        <translation>C’est un Q et un nombre, comme Q42.</translation>
    </message>
    <message>
        <source>“{todo}” is no state of a to-do.</source>
        <translation>« {todo} » n’est pas un état d’une chose à faire.</translation>
    </message>
    <message>
        <source>Choose open, done, or nothing.</source>
        <translation>Choisissez open, done ou rien.</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>Forms that are read on paper or as a page. What is remembered: it means the same in every archive.</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation>{count} documents</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>{count} claims</source>
        <translation>{count} affirmations</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notes</translation>
    </message>
    <message>
        <source>{documents}, {claims} and {notes}</source>
        <translation>{documents}, {claims} et {notes}</translation>
    </message>
    <message>
        <source>“{title}” has no pages to show.</source>
        <translation>« {title} » n’a pas de pages à montrer.</translation>
    </message>
    <message>
        <source>Its text is all there.</source>
        <translation>Son texte est là en entier.</translation>
    </message>
    <message>
        <source>Only PDF files have pages.</source>
        <translation>Seuls les fichiers PDF ont des pages.</translation>
    </message>
    <message>
        <source>A passage cannot be linked with itself.</source>
        <translation>Un passage ne peut pas être lié à lui-même.</translation>
    </message>
    <message>
        <source>Select another passage.</source>
        <translation>Sélectionnez un autre passage.</translation>
    </message>
    <message>
        <source>One account can be written with its notes.</source>
        <translation>Un seul récit peut être écrit avec ses notes.</translation>
    </message>
    <message>
        <source>Choose which one.</source>
        <translation>Choisissez lequel.</translation>
    </message>
    <message>
        <source>Two to {most_columns} accounts fit side by side.</source>
        <translation>De deux à {most_columns} récits tiennent côte à côte.</translation>
    </message>
    <message>
        <source>Choose which.</source>
        <translation>Choisissez lesquels.</translation>
    </message>
    <message>
        <source>Choose a colleague's copy.</source>
        <translation>Choisissez la copie d’un collègue.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>« {name} » est illisible : {reason}.</translation>
    </message>
    <message>
        <source>Check the path and the file.</source>
        <translation>Vérifiez le chemin et le fichier.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour.</source>
        <translation>« {colour} » n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, such as #0072b2.</source>
        <translation>Écrivez-la #rrggbb, comme #0072b2.</translation>
    </message>
    <message>
        <source>“{old}” cannot become a part of itself.</source>
        <translation>« {old} » ne peut pas devenir une partie d’elle-même.</translation>
    </message>
    <message>
        <source>There is no tag “{name}” in this archive.</source>
        <translation>Il n’y a pas d’étiquette « {name} » dans cette archive.</translation>
    </message>
    <message>
        <source>Undo brings back a deleted one.</source>
        <translation>L’annulation ramène une étiquette supprimée.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>Type a word.</source>
        <translation>Écrivez un mot.</translation>
    </message>
    <message>
        <source>“{words}” is no date: {reason}.</source>
        <translation>« {words} » n’est pas une date : {reason}.</translation>
    </message>
    <message>
        <source>Write a date that the calendar has.</source>
        <translation>Écrivez une date qui existe dans le calendrier.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}</source>
        <translation>« {name} » n’a pas pu être lu : {reason}</translation>
    </message>
    <message>
        <source>“{name}” is in the archive already.</source>
        <translation>« {name} » est déjà dans l’archive.</translation>
    </message>
    <message>
        <source>Choose the changed text.</source>
        <translation>Choisissez le texte modifié.</translation>
    </message>
    <message>
        <source>There is already a file at “{path}”.</source>
        <translation>Il y a déjà un fichier à « {path} ».</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>No archive can be made at “{path}”: {error}.</source>
        <translation>Impossible de créer une archive à « {path} » : {error}.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Nothing can be changed in “{name}”: {read_only}.</source>
        <translation>Rien ne peut être modifié dans « {name} » : {read_only}.</translation>
    </message>
    <message>
        <source>What is in the archive is unharmed.</source>
        <translation>Le contenu de l’archive est intact.</translation>
    </message>
    <message>
        <source>Close the other window, or work on a copy.</source>
        <translation>Fermez l’autre fenêtre, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>“{name}” is from an older Parallax and has to be upgraded, but {read_only}.</source>
        <translation>« {name} » vient d’un Parallax plus ancien et doit être mise à niveau, mais {read_only}.</translation>
    </message>
    <message>
        <source>Copy it to a folder you may write to and open the copy.</source>
        <translation>Copiez-la dans un dossier où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The disk is full: the last change to “{name}” was not saved.</source>
        <translation>Le disque est plein : la dernière modification de « {name} » n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Everything saved before is unharmed.</source>
        <translation>Tout ce qui a été enregistré avant est intact.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”, so the last change was not saved.</source>
        <translation>Un autre programme utilise « {name} » ; la dernière modification n’a donc pas été enregistrée.</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Fermez l’autre programme et réessayez.</translation>
    </message>
    <message>
        <source>The last change to “{name}” could not be saved ({words}).</source>
        <translation>La dernière modification de « {name} » n’a pas pu être enregistrée ({words}).</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” was cut off while something was written, or is being written now.</source>
        <extracomment>bytes of one cell of one table Columns whose text is JSON, and of which kind. The words a column may hold. Read beside the nouns: what was decided about names, and the revisions of notes.</extracomment>
        <translation>« {name} » a été coupée pendant une écriture, ou est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Open it in Parallax once and close it there, or ask for a share copy.</source>
        <translation>Ouvrez-la une fois dans Parallax et fermez-la, ou demandez une copie de partage.</translation>
    </message>
    <message>
        <source>There is no archive at “{path}”.</source>
        <translation>Il n’y a pas d’archive à « {path} ».</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>« {path} » n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Check the file and the disk.</source>
        <translation>Vérifiez le fichier et le disque.</translation>
    </message>
    <message>
        <source>“{name}” holds what no Parallax would have written: {why}.</source>
        <translation>« {name} » contient ce qu’aucun Parallax n’aurait écrit : {why}.</translation>
    </message>
    <message>
        <source>Ask for it again; restore it from a backup there.</source>
        <translation>Demandez-la de nouveau ; restaurez-la là-bas à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” has the mark of an archive, but tables that Parallax did not make.</source>
        <extracomment>Pragmas of every connection. Values go to memory, never to temporary files.</extracomment>
        <translation>« {name} » porte la marque d’une archive, mais des tables que Parallax n’a pas faites.</translation>
    </message>
    <message>
        <source>Ask where the file comes from; do not open it with other tools either.</source>
        <translation>Demandez d’où vient le fichier ; ne l’ouvrez pas non plus avec d’autres outils.</translation>
    </message>
    <message>
        <source>Another program is writing “{name}” at this moment.</source>
        <translation>Un autre programme écrit en ce moment dans « {name} ».</translation>
    </message>
    <message>
        <source>Try again shortly.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged ({reason}).</source>
        <translation>L’archive « {name} » est endommagée ({reason}).</translation>
    </message>
    <message>
        <source>Restore the newest backup: parallax --archive FILE restore.</source>
        <translation>Restaurez la sauvegarde la plus récente : parallax --archive FILE restore.</translation>
    </message>
    <message>
        <source>The last change to “{name}” was cut off, and it cannot be taken back here: the file or its folder may not be written.</source>
        <translation>La dernière modification de « {name} » a été coupée et ne peut pas être défaite ici : le fichier ou son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>What was saved before is unharmed.</source>
        <translation>Ce qui a été enregistré avant est intact.</translation>
    </message>
    <message>
        <source>Copy it together with “{name}” to a folder of your own, and open the copy.</source>
        <translation>Copiez-la avec « {name} » dans un dossier à vous, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Check the path, or make a new archive.</source>
        <translation>Vérifiez le chemin, ou créez une nouvelle archive.</translation>
    </message>
    <message>
        <source>Check the file's permissions.</source>
        <translation>Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not a Parallax archive.</source>
        <translation>« {name} » n’est pas une archive Parallax.</translation>
    </message>
    <message>
        <source>Choose another file, or import this one into an archive as a document.</source>
        <translation>Choisissez un autre fichier, ou importez celui-ci dans une archive comme document.</translation>
    </message>
    <message>
        <source>“{name}” is a database of another program, not a Parallax archive.</source>
        <translation>« {name} » est une base de données d’un autre programme, pas une archive Parallax.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Parallax (archive version {number}, this one knows {version}).</source>
        <translation>« {name} » a été faite par un Parallax plus récent (version d’archive {number}, celui-ci connaît {version}).</translation>
    </message>
    <message>
        <source>Update Parallax to open it.</source>
        <translation>Mettez Parallax à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>No backup could be made at “{target}”: {error}.</source>
        <translation>Aucune sauvegarde n’a pu être faite à « {target} » : {error}.</translation>
    </message>
    <message>
        <source>The archive itself is unharmed.</source>
        <translation>L’archive elle-même est intacte.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>“{name}” is open in another Parallax.</source>
        <translation>« {name} » est ouverte dans un autre Parallax.</translation>
    </message>
    <message>
        <source>Close it there, then restore.</source>
        <translation>Fermez-la là-bas, puis restaurez.</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {reason}.</source>
        <translation>La sauvegarde n’a pas pu être mise en place : {reason}.</translation>
    </message>
    <message>
        <source>The backup and the archive are both unharmed.</source>
        <translation>La sauvegarde et l’archive sont toutes deux intactes.</translation>
    </message>
    <message>
        <source>Check the folder's permissions and its free space.</source>
        <translation>Vérifiez les droits du dossier et sa place libre.</translation>
    </message>
    <message>
        <source>The share copy did not pass its check: {why}.</source>
        <extracomment>What goes along besides, where the archive is given whole with its history.</extracomment>
        <translation>La copie de partage n’a pas passé son contrôle : {why}.</translation>
    </message>
    <message>
        <source>It was thrown away; the archive is unharmed.</source>
        <translation>Elle a été jetée ; l’archive est intacte.</translation>
    </message>
    <message>
        <source>Check the archive, and tell us: this is our mistake.</source>
        <translation>Vérifiez l’archive, et dites-le-nous : l’erreur est de notre fait.</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>States an action may wait for: an archive is open, it may be written, a document is on screen, words are selected in it, they may be written on as well, there is a mention at the text cursor, it is of a name, there is one or a selection to make one of, an entity is chosen, there are claims, there is something to undo or redo, a search has found something, there is a place to go back or forward to, a search is in force, or it may be kept as well.</extracomment>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>Nouvelle archive…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Ouvrir une archive…</translation>
    </message>
    <message>
        <source>Recent archives…</source>
        <translation>Archives récentes…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import a new version of this account…</source>
        <translation>Importer une nouvelle version de ce récit…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Merge a colleague's copy…</source>
        <translation>Fusionner la copie d’un collègue…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture…</source>
        <translation>Enregistrer la chronologie en image…</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>Détails du document</translation>
    </message>
    <message>
        <source>What finds names…</source>
        <translation>Ce qui trouve les noms…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Check the archive</source>
        <translation>Vérifier l’archive</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Forget recent archives</source>
        <translation>Oublier les archives récentes</translation>
    </message>
    <message>
        <source>Remove the search index</source>
        <translation>Retirer l’index de recherche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy the quote with its citation</source>
        <translation>Copier la citation avec sa référence</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Copier les mots seuls</translation>
    </message>
    <message>
        <source>Copy the quote as Markdown</source>
        <translation>Copier la citation en Markdown</translation>
    </message>
    <message>
        <source>Private note: not for others</source>
        <translation>Note privée : pas pour les autres</translation>
    </message>
    <message>
        <source>Annotate the selection</source>
        <translation>Annoter la sélection</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>Surligner la sélection</translation>
    </message>
    <message>
        <source>Highlight with the first tag</source>
        <translation>Surligner avec la première étiquette</translation>
    </message>
    <message>
        <source>Highlight with the second tag</source>
        <translation>Surligner avec la deuxième étiquette</translation>
    </message>
    <message>
        <source>Highlight with the third tag</source>
        <translation>Surligner avec la troisième étiquette</translation>
    </message>
    <message>
        <source>Highlight with the fourth tag</source>
        <translation>Surligner avec la quatrième étiquette</translation>
    </message>
    <message>
        <source>Highlight with the fifth tag</source>
        <translation>Surligner avec la cinquième étiquette</translation>
    </message>
    <message>
        <source>Highlight with the sixth tag</source>
        <translation>Surligner avec la sixième étiquette</translation>
    </message>
    <message>
        <source>Tags and colours…</source>
        <translation>Étiquettes et couleurs…</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Étiquettes de la note</translation>
    </message>
    <message>
        <source>Next note on these words</source>
        <translation>Note suivante sur ces mots</translation>
    </message>
    <message>
        <source>Link this passage with another</source>
        <translation>Lier ce passage à un autre</translation>
    </message>
    <message>
        <source>Follow the link to the other passage</source>
        <translation>Suivre le lien vers l’autre passage</translation>
    </message>
    <message>
        <source>Grade the source or the statement</source>
        <translation>Coter la source ou l’énoncé</translation>
    </message>
    <message>
        <source>Grade statements without seeing the source</source>
        <translation>Coter les énoncés sans voir la source</translation>
    </message>
    <message>
        <source>Scales of grades…</source>
        <translation>Échelles de cotation…</translation>
    </message>
    <message>
        <source>Add an event to the timeline…</source>
        <translation>Ajouter un événement à la chronologie…</translation>
    </message>
    <message>
        <source>Mark as a name, or say whose it is…</source>
        <translation>Marquer comme nom, ou dire à qui il est…</translation>
    </message>
    <message>
        <source>Not a name: here</source>
        <translation>Pas un nom : ici</translation>
    </message>
    <message>
        <source>Not a name: everywhere</source>
        <translation>Pas un nom : partout</translation>
    </message>
    <message>
        <source>Split off this mention</source>
        <translation>Détacher cette mention</translation>
    </message>
    <message>
        <source>Read to here</source>
        <translation>Lu jusqu’ici</translation>
    </message>
    <message>
        <source>What it translates…</source>
        <translation>Ce qu’il traduit…</translation>
    </message>
    <message>
        <source>Link passages, or add to a claim</source>
        <translation>Lier des passages, ou ajouter à une affirmation</translation>
    </message>
    <message>
        <source>Overrule the verdict of the claim</source>
        <translation>Infirmer le verdict de l’affirmation</translation>
    </message>
    <message>
        <source>What still stands: mute sources</source>
        <translation>Ce qui tient encore : mettre des sources en sourdine</translation>
    </message>
    <message>
        <source>Who copies whom</source>
        <translation>Qui copie qui</translation>
    </message>
    <message>
        <source>This account copies that one…</source>
        <translation>Ce récit copie celui-là…</translation>
    </message>
    <message>
        <source>Search, or jump anywhere</source>
        <translation>Rechercher, ou aller n’importe où</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Find in the documents on screen</source>
        <translation>Chercher dans les documents à l’écran</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Trouver le suivant</translation>
    </message>
    <message>
        <source>Find the previous</source>
        <translation>Trouver le précédent</translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation>Résultat suivant de la recherche</translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation>Résultat précédent de la recherche</translation>
    </message>
    <message>
        <source>Save the search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Forget the search and its marks</source>
        <translation>Oublier la recherche et ses marques</translation>
    </message>
    <message>
        <source>Next mention of the chosen entity</source>
        <translation>Mention suivante de l’entité choisie</translation>
    </message>
    <message>
        <source>Previous mention of the chosen entity</source>
        <translation>Mention précédente de l’entité choisie</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Affirmation suivante</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Similar passages</source>
        <translation>Passages semblables</translation>
    </message>
    <message>
        <source>Compare the words of the similar passage</source>
        <translation>Comparer les mots du passage semblable</translation>
    </message>
    <message>
        <source>Original and translation side by side</source>
        <translation>Original et traduction côte à côte</translation>
    </message>
    <message>
        <source>Go to column 1</source>
        <translation>Aller à la colonne 1</translation>
    </message>
    <message>
        <source>Go to column 2</source>
        <translation>Aller à la colonne 2</translation>
    </message>
    <message>
        <source>Go to column 3</source>
        <translation>Aller à la colonne 3</translation>
    </message>
    <message>
        <source>Go to column 4</source>
        <translation>Aller à la colonne 4</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une colonne</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Deux colonnes</translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation>Trois colonnes</translation>
    </message>
    <message>
        <source>Four columns</source>
        <translation>Quatre colonnes</translation>
    </message>
    <message>
        <source>Pin the column</source>
        <translation>Épingler la colonne</translation>
    </message>
    <message>
        <source>The same account beside</source>
        <translation>Le même récit à côté</translation>
    </message>
    <message>
        <source>The page of the original beside</source>
        <translation>La page de l’original à côté</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Déplacer la colonne vers la gauche</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Déplacer la colonne vers la droite</translation>
    </message>
    <message>
        <source>Close the account in the column</source>
        <translation>Fermer le récit de la colonne</translation>
    </message>
    <message>
        <source>Arrangements…</source>
        <translation>Dispositions…</translation>
    </message>
    <message>
        <source>Lock to claim</source>
        <translation>Verrouiller sur l’affirmation</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Only what the search finds</source>
        <translation>Seulement ce que trouve la recherche</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Keys that act inside one panel: place, keys, what they do there.</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Make this part wider</source>
        <translation>Élargir cette partie</translation>
    </message>
    <message>
        <source>Make this part narrower</source>
        <translation>Rétrécir cette partie</translation>
    </message>
    <message>
        <source>Make this part higher</source>
        <translation>Agrandir cette partie en hauteur</translation>
    </message>
    <message>
        <source>Make this part lower</source>
        <translation>Réduire cette partie en hauteur</translation>
    </message>
    <message>
        <source>Marks in the text</source>
        <translation>Marques dans le texte</translation>
    </message>
    <message>
        <source>Mark people</source>
        <translation>Marquer les personnes</translation>
    </message>
    <message>
        <source>Mark organisations</source>
        <translation>Marquer les organisations</translation>
    </message>
    <message>
        <source>Mark places</source>
        <translation>Marquer les lieux</translation>
    </message>
    <message>
        <source>Mark dates</source>
        <translation>Marquer les dates</translation>
    </message>
    <message>
        <source>Mark quantities</source>
        <translation>Marquer les quantités</translation>
    </message>
    <message>
        <source>How sure marks must be…</source>
        <translation>Certitude exigée des marques…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <extracomment>The themes, in the words of the menu.</extracomment>
        <translation>Couleurs du système</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Enlarge the tabs below</source>
        <translation>Agrandir les onglets du bas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Keys, by place</source>
        <translation>Touches, par endroit</translation>
    </message>
    <message>
        <source>Show the hints of the first start</source>
        <translation>Montrer les conseils du premier démarrage</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>À propos de Parallax</translation>
    </message>
    <message>
        <source>There is no note at the text cursor.</source>
        <translation>Il n’y a pas de note au curseur de texte.</translation>
    </message>
    <message>
        <source>Note {number} of {count} here</source>
        <translation>Note {number} sur {count} ici</translation>
    </message>
    <message>
        <source>No tag has a colour for this key. Tags and colours are edited with Shift+H.</source>
        <translation>Aucune étiquette n’a de couleur pour cette touche. Étiquettes et couleurs se modifient avec Shift+H.</translation>
    </message>
    <message>
        <source>{count} notes deleted. Undo brings them back.</source>
        <translation>{count} notes supprimées. L’annulation les ramène.</translation>
    </message>
    <message>
        <source>Select the words the note is about, then press the button again.</source>
        <translation>Sélectionnez les mots dont parle la note, puis pressez de nouveau le bouton.</translation>
    </message>
    <message>
        <source>The note names {link}. Parallax opens no pages.</source>
        <translation>La note nomme {link}. Parallax n’ouvre pas de pages.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>« {path} » est illisible : {why}.</translation>
    </message>
    <message>
        <source>sample archive</source>
        <translation>archive d’exemple</translation>
    </message>
    <message>
        <source>The picture could not be written to “{path}”.</source>
        <translation>L’image n’a pas pu être écrite à « {path} ».</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This is no link to a passage that Parallax can follow.</source>
        <translation>Ce n’est pas un lien vers un passage que Parallax puisse suivre.</translation>
    </message>
    <message>
        <source>Copy it again from where it was written.</source>
        <translation>Copiez-le de nouveau là où il a été écrit.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>The window cannot be shown: the library libxcb-cursor is missing.</source>
        <translation>La fenêtre ne peut pas s’afficher : la bibliothèque libxcb-cursor est absente.</translation>
    </message>
    <message>
        <source>On Debian: apt-get install libxcb-cursor0.</source>
        <translation>Sous Debian : apt-get install libxcb-cursor0.</translation>
    </message>
    <message>
        <source>The window cannot be shown the way the variable QT_QPA_PLATFORM asks for, “{asked}”.</source>
        <translation>La fenêtre ne peut pas s’afficher comme le demande la variable QT_QPA_PLATFORM, « {asked} ».</translation>
    </message>
    <message>
        <source>Unset it, then start Parallax again.</source>
        <translation>Retirez-la, puis redémarrez Parallax.</translation>
    </message>
    <message>
        <source>The screen cannot be reached ({screens}).</source>
        <translation>L’écran est inaccessible ({screens}).</translation>
    </message>
    <message>
        <source>Start Parallax from the desktop itself, or say “ssh -X” to come from another machine.</source>
        <translation>Démarrez Parallax depuis le bureau lui-même, ou utilisez « ssh -X » pour venir d’une autre machine.</translation>
    </message>
    <message>
        <source>The window cannot be shown: {reason}</source>
        <translation>La fenêtre ne peut pas s’afficher : {reason}</translation>
    </message>
    <message>
        <source>Qt does not say why.</source>
        <translation>Qt ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>The command line works all the same: parallax --help.</source>
        <translation>La ligne de commande fonctionne malgré tout : parallax --help.</translation>
    </message>
    <message>
        <source>Only what has to do with {days}; press to show everything</source>
        <translation>Seulement ce qui touche {days} ; pressez pour tout montrer</translation>
    </message>
    <message>
        <source>Leave without a grade</source>
        <translation>Laisser sans cote</translation>
    </message>
    <message>
        <source>Ctrl+Return saves, Esc leaves</source>
        <translation>Ctrl+Return enregistre, Esc quitte</translation>
    </message>
    <message>
        <source>Step 1 of 2 · the statement, without its source</source>
        <translation>Étape 1 sur 2 · l’énoncé, sans sa source</translation>
    </message>
    <message>
        <source>It {stands}.</source>
        <translation>Il {stands}.</translation>
    </message>
    <message>
        <source>Speaker: {speaker}</source>
        <translation>Locuteur : {speaker}</translation>
    </message>
    <message>
        <source>What is said to this question</source>
        <translation>Ce qui est dit sur cette question</translation>
    </message>
    <message>
        <source>{sign} stands for a name that would tell the source.</source>
        <translation>{sign} remplace un nom qui trahirait la source.</translation>
    </message>
    <message>
        <source>Step 2 of 2 · the source it comes from</source>
        <translation>Étape 2 sur 2 · la source dont il vient</translation>
    </message>
    <message>
        <source>origin: {origin}</source>
        <translation>origine : {origin}</translation>
    </message>
    <message>
        <source>Leave the source as it is</source>
        <translation>Laisser la source telle quelle</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>The facets that are shown, in their order. The date itself would be a line a day: the year stands for it.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>How many independent origins stand behind the largest group that agrees</source>
        <translation>Combien d’origines indépendantes soutiennent le plus grand groupe concordant</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Ce qui tient</translation>
    </message>
    <message>
        <source>What the verdict becomes while some are muted; what changes comes first when sorted</source>
        <translation>Ce que devient le verdict tant que certains sont en sourdine ; au tri, ce qui change vient d’abord</translation>
    </message>
    <message>
        <source>Muted for now: it counts for nothing.</source>
        <translation>En sourdine pour l’instant : ne compte pour rien.</translation>
    </message>
    <message>
        <source>{account} (muted)</source>
        <translation>{account} (en sourdine)</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>{reason}: {share} likely</source>
        <translation>{reason} : probable à {share}</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrer les affirmations</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Narrow by kind, grade, name and tag</source>
        <translation>Affiner par type, cote, nom et étiquette</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Unfold the current row to what each account says (Space)</source>
        <translation>Déplier la ligne courante : ce que dit chaque récit (Space)</translation>
    </message>
    <message>
        <source>What still stands</source>
        <translation>Ce qui tient encore</translation>
    </message>
    <message>
        <source>Mute sources and see what falls (W)</source>
        <translation>Mettre des sources en sourdine et voir ce qui tombe (W)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Questions that several accounts seem to answer</source>
        <translation>Questions auxquelles plusieurs récits semblent répondre</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Who copies whom (Shift+W)</source>
        <translation>Qui copie qui (Shift+W)</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>It is the other one that copies (Ctrl+T)</source>
        <translation>C’est l’autre qui copie (Ctrl+T)</translation>
    </message>
    <message>
        <source>Say who copies…</source>
        <translation>Dire qui copie…</translation>
    </message>
    <message>
        <source>Also for accounts that share no words: a translation, say (Ctrl+Shift+W)</source>
        <translation>Aussi pour des récits sans mots communs : une traduction, par exemple (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>It is a copy (+)</source>
        <translation>C’est une copie (+)</translation>
    </message>
    <message>
        <source>Make it a claim (+)</source>
        <translation>En faire une affirmation (+)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>It is none (Delete)</source>
        <translation>Ce n’en est pas une (Delete)</translation>
    </message>
    <message>
        <source>See it no more (Delete)</source>
        <translation>Ne plus la voir (Delete)</translation>
    </message>
    <message>
        <source>{accounts} muted ×</source>
        <translation>{accounts} en sourdine ×</translation>
    </message>
    <message>
        <source>? not judged</source>
        <extracomment>Judgement -&gt; its sign and word, in the order of the list.</extracomment>
        <translation>? non jugé</translation>
    </message>
    <message>
        <source>✓ a copy</source>
        <translation>✓ une copie</translation>
    </message>
    <message>
        <source>✕ no copy</source>
        <translation>✕ pas une copie</translation>
    </message>
    <message>
        <source>one origin: {origin}</source>
        <translation>une seule origine : {origin}</translation>
    </message>
    <message>
        <source>{accounts} may be one origin, {origin}</source>
        <translation>{accounts} ont peut-être une seule origine, {origin}</translation>
    </message>
    <message>
        <source>{words} words in common, {share} of the shorter text</source>
        <translation>{words} mots communs, {share} du texte le plus court</translation>
    </message>
    <message>
        <source>{copy} has words of {original}</source>
        <translation>{copy} a des mots de {original}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copié de</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Words in common</source>
        <translation>Mots communs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>How much of the shorter text the words in common are</source>
        <translation>Quelle part du texte le plus court font les mots communs</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Claims by account</source>
        <translation>Affirmations par récit</translation>
    </message>
    <message>
        <source>No claims yet. Select a passage and press {key}: the question it answers becomes a row, and every account gets a cell.</source>
        <translation>Aucune affirmation pour l’instant. Sélectionnez un passage et appuyez sur {key} : la question à laquelle il répond devient une ligne, et chaque récit y reçoit une case.</translation>
    </message>
    <message>
        <source>No claim matches this filter.</source>
        <translation>Aucune affirmation ne passe ce filtre.</translation>
    </message>
    <message>
        <source>Nothing is left to judge. Parallax looks again when accounts come in.</source>
        <translation>Il ne reste rien à juger. Parallax regarde de nouveau quand des récits arrivent.</translation>
    </message>
    <message>
        <source>No verdict changes while these are muted.</source>
        <translation>Aucun verdict ne change tant que ceux-ci sont en sourdine.</translation>
    </message>
    <message>
        <source>No two accounts share passages that look copied. One that copies another in other words, such as a translation, can be named with Ctrl+Shift+W.</source>
        <translation>Aucun récit ne partage avec un autre des passages qui semblent copiés. Celui qui en copie un autre avec d’autres mots, comme une traduction, peut être désigné avec Ctrl+Shift+W.</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 paire</translation>
    </message>
    <message>
        <source>{number} pairs</source>
        <translation>{number} paires</translation>
    </message>
    <message>
        <source>{shown} of {total} proposals</source>
        <translation>{shown} propositions sur {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} claims</source>
        <translation>{shown} affirmations sur {total}</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Voix…</translation>
    </message>
    <message>
        <source>Choose the sources and origins whose word does not count</source>
        <translation>Choisir les sources et les origines dont la parole ne compte pas</translation>
    </message>
    <message>
        <source>Mute sources below a grade</source>
        <translation>Mettre en sourdine les sources sous une cote</translation>
    </message>
    <message>
        <source>any grade</source>
        <translation>toute cote</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non coté</translation>
    </message>
    <message>
        <source>Mute sources that nobody has graded</source>
        <translation>Mettre en sourdine les sources que personne n’a cotées</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>Seulement ce qui change</translation>
    </message>
    <message>
        <source>Unmute all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Everybody counts again</source>
        <translation>Tous comptent de nouveau</translation>
    </message>
    <message>
        <source>below grade {grade}</source>
        <translation>sous la cote {grade}</translation>
    </message>
    <message>
        <source>No account is muted by this.</source>
        <translation>Cela ne met aucun récit en sourdine.</translation>
    </message>
    <message>
        <source>Choose whose word does not count for now.</source>
        <translation>Choisissez ceux dont la parole ne compte pas pour l’instant.</translation>
    </message>
    <message>
        <source>{accounts} muted</source>
        <translation>{accounts} en sourdine</translation>
    </message>
    <message>
        <source>{number} left without a voice</source>
        <translation>sans plus aucune voix : {number}</translation>
    </message>
    <message>
        <source>{number} on one origin alone</source>
        <translation>sur une seule origine : {number}</translation>
    </message>
    <message>
        <source>Voices: {number} muted</source>
        <translation>Voix : {number} en sourdine</translation>
    </message>
    <message>
        <source>Sources and origins to mute</source>
        <translation>Sources et origines à mettre en sourdine</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>{changed} of 1 verdict change</source>
        <translation>Verdicts qui changent : {changed} sur 1</translation>
    </message>
    <message>
        <source>{changed} of {verdicts} verdicts change</source>
        <translation>Verdicts qui changent : {changed} sur {verdicts}</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>Type d’affirmation</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Grade of a source that speaks to it</source>
        <translation>Cote d’une source qui en parle</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>Toutes les cotes</translation>
    </message>
    <message>
        <source>Name in a quote</source>
        <translation>Nom dans une citation</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Tous les noms</translation>
    </message>
    <message>
        <source>Tag on a quote</source>
        <translation>Étiquette sur une citation</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Filters of the ledger</source>
        <translation>Filtres du registre</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>Citations côte à côte</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Go to the line of {letter}</source>
        <translation>Aller à la ligne de {letter}</translation>
    </message>
    <message>
        <source>Take the nearest</source>
        <translation>Prendre le plus proche</translation>
    </message>
    <message>
        <source>not read for this · read {share}</source>
        <translation>non lu pour ceci · lu à {share}</translation>
    </message>
    <message>
        <source>It says nothing on this</source>
        <translation>Il n’en dit rien</translation>
    </message>
    <message>
        <source>{letter} says nothing on this</source>
        <translation>{letter} n’en dit rien</translation>
    </message>
    <message>
        <source>Possible once the account has been read to its end</source>
        <translation>Possible quand le récit aura été lu jusqu’au bout</translation>
    </message>
    <message>
        <source>conflicting</source>
        <extracomment>Verdicts in the order of their urgency -&gt; their sign beside the colour.</extracomment>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>overlapping</source>
        <translation>chevauchant</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>says</source>
        <extracomment>nothing is recorded, or the account has not been read the quote no longer stands where it stood a figure or a date that could not be read as one, so nothing can be computed with it</extracomment>
        <translation>affirme</translation>
    </message>
    <message>
        <source>says otherwise</source>
        <translation>affirme autre chose</translation>
    </message>
    <message>
        <source>reports that others say</source>
        <translation>rapporte ce que d’autres disent</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>conteste</translation>
    </message>
    <message>
        <source>is silent</source>
        <translation>se tait</translation>
    </message>
    <message>
        <source>has not been read for this</source>
        <translation>n’a pas été lu pour ceci</translation>
    </message>
    <message>
        <source>agrees with the largest group</source>
        <translation>concorde avec le plus grand groupe</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>Not read for this, or nothing recorded yet.</source>
        <translation>Non lu pour ceci, ou rien de noté encore.</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>, rulings differ</source>
        <translation>, arbitrages divergents</translation>
    </message>
    <message>
        <source>, overruled</source>
        <translation>, infirmé</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 récit</translation>
    </message>
    <message>
        <source>{accounts} accounts, 1 independent origin</source>
        <translation>{accounts} récits, 1 origine indépendante</translation>
    </message>
    <message>
        <source>{accounts} accounts, {origins} independent origins</source>
        <translation>{accounts} récits, {origins} origines indépendantes</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} récits</translation>
    </message>
    <message>
        <source>✕ nothing stands</source>
        <translation>✕ rien ne tient</translation>
    </message>
    <message>
        <source>{sign} still {verdict}</source>
        <translation>{sign} toujours {verdict}</translation>
    </message>
    <message>
        <source>{verdict}; one origin alone</source>
        <translation>{verdict} ; une seule origine</translation>
    </message>
    <message>
        <source>{origins} from {accounts}</source>
        <translation>{origins} pour {accounts}</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>credibility {grade}: {meaning}</source>
        <translation>crédibilité {grade} : {meaning}</translation>
    </message>
    <message>
        <source>not comparable: it could not be read as a {kind}</source>
        <translation>non comparable : illisible comme {kind}</translation>
    </message>
    <message>
        <source>these words no longer stand where they stood</source>
        <translation>ces mots ne sont plus là où ils étaient</translation>
    </message>
    <message>
        <source>No account is known as the original or a translation of this one.</source>
        <translation>Aucun récit n’est connu comme l’original ou une traduction de celui-ci.</translation>
    </message>
    <message>
        <source>Say which with “What it translates…”.</source>
        <translation>Dites lequel avec « Ce qu’il traduit… ».</translation>
    </message>
    <message>
        <source>The original of this account has no pages to show.</source>
        <translation>L’original de ce récit n’a pas de pages à montrer.</translation>
    </message>
    <message>
        <source>none: it is no translation</source>
        <translation>rien : ce n’est pas une traduction</translation>
    </message>
    <message>
        <source>What it translates</source>
        <translation>Ce qu’il traduit</translation>
    </message>
    <message>
        <source>“{title}” is a translation of</source>
        <translation>« {title} » est une traduction de</translation>
    </message>
    <message>
        <source>Open another account beside, to find passages like {where}.</source>
        <translation>Ouvrez un autre récit à côté pour trouver des passages semblables à {where}.</translation>
    </message>
    <message>
        <source>Like {where}, the closest first: 1–9 goes there</source>
        <translation>Semblables à {where}, les plus proches d’abord : 1–9 y mène</translation>
    </message>
    <message>
        <source>No other account on screen has a passage like {where}.</source>
        <translation>Aucun autre récit à l’écran n’a de passage semblable à {where}.</translation>
    </message>
    <message>
        <source>⇄ linked</source>
        <translation>⇄ liés</translation>
    </message>
    <message>
        <source>Scrolls with its pair; press to scroll alone</source>
        <translation>Défile avec l’autre ; pressez pour défiler seul</translation>
    </message>
    <message>
        <source>⇄ original</source>
        <translation>⇄ original</translation>
    </message>
    <message>
        <source>⇄ translation</source>
        <translation>⇄ traduction</translation>
    </message>
    <message>
        <source>Show “{title}” beside; both scroll together</source>
        <translation>Montrer « {title} » à côté ; les deux défilent ensemble</translation>
    </message>
    <message>
        <source>Select the words of this account that speak to the claim, then press {key}.</source>
        <translation>Sélectionnez les mots de ce récit qui touchent à l’affirmation, puis pressez {key}.</translation>
    </message>
    <message>
        <source>The claim is in the list that opens.</source>
        <translation>L’affirmation est dans la liste qui s’ouvre.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>No note is on show.</source>
        <translation>Aucune note n’est affichée.</translation>
    </message>
    <message>
        <source>Choose one, then try again.</source>
        <translation>Choisissez-en une, puis réessayez.</translation>
    </message>
    <message>
        <source>The note is private: exports and share copies leave it out.</source>
        <translation>La note est privée : exportations et copies de partage l’omettent.</translation>
    </message>
    <message>
        <source>The note is public.</source>
        <translation>La note est publique.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backed up to {place}</source>
        <translation>Sauvegardé dans {place}</translation>
    </message>
    <message>
        <source>“{title}” came in.</source>
        <translation>« {title} » est arrivé.</translation>
    </message>
    <message>
        <source>{findings} (and {count} more)</source>
        <translation>{findings} (et {count} de plus)</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>All is well: every original still has the hash it was imported with.</source>
        <translation>Tout va bien : chaque original a toujours l’empreinte de son importation.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What the fields of a row are called.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Something went wrong inside Parallax. This is our mistake, not yours.</source>
        <translation>Un problème est survenu dans Parallax. L’erreur est de notre fait, pas du vôtre.</translation>
    </message>
    <message>
        <source>What was saved before is unharmed, and you can go on working.</source>
        <translation>Ce qui a été enregistré avant est intact, et vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The report below holds no word of your documents, notes or paths, and goes nowhere by itself: copy it into a message to those who make Parallax, if you like.</source>
        <translation>Le rapport ci-dessous ne contient aucun mot de vos documents, notes ou chemins, et ne part nulle part de lui-même : copiez-le dans un message aux auteurs de Parallax, si vous voulez.</translation>
    </message>
    <message>
        <source>Looking for events that several accounts tell</source>
        <translation>Recherche d’événements que plusieurs récits relatent</translation>
    </message>
    <message>
        <source>Add an event to the timeline</source>
        <translation>Ajouter un événement à la chronologie</translation>
    </message>
    <message>
        <source>Choose others with Ctrl+click or Ctrl+Space.</source>
        <translation>Choisissez-en d’autres avec Ctrl+clic ou Ctrl+Space.</translation>
    </message>
    <message>
        <source>Name what was joined</source>
        <translation>Nommer ce qui a été réuni</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>Nommer l’événement</translation>
    </message>
    <message>
        <source>Reading the accounts again</source>
        <translation>Relecture des récits</translation>
    </message>
    <message>
        <source>Every column is pinned.</source>
        <translation>Toutes les colonnes sont épinglées.</translation>
    </message>
    <message>
        <source>Unpin one with P, then open the account again.</source>
        <translation>Libérez-en une avec P, puis ouvrez de nouveau le récit.</translation>
    </message>
    <message>
        <source>Nobody has said who published “{title}”, so there is no source to grade.</source>
        <translation>Personne n’a dit qui a publié « {title} » ; il n’y a donc pas de source à coter.</translation>
    </message>
    <message>
        <source>Fill in the source in the document details ({key}).</source>
        <translation>Indiquez la source dans les détails du document ({key}).</translation>
    </message>
    <message>
        <source>Making the search index</source>
        <translation>Création de l’index de recherche</translation>
    </message>
    <message>
        <source>{count} accounts that share no rare names were not compared</source>
        <translation>{count} récits sans noms rares en commun n’ont pas été comparés</translation>
    </message>
    <message>
        <source>Looking for what accounts disagree on</source>
        <translation>Recherche de ce sur quoi les récits divergent</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>se tait</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>No passage here on “{question}”: {why}</source>
        <translation>Aucun passage ici sur « {question} » : {why}</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>The sign of Parallax</source>
        <translation>L’emblème de Parallax</translation>
    </message>
    <message>
        <source>Parallax {version}</source>
        <translation>Parallax {version}</translation>
    </message>
    <message>
        <source>Read conflicting accounts side by side, grade them, note them, export what stands.</source>
        <translation>Lire côte à côte des récits qui se contredisent, les coter, les annoter, exporter ce qui tient.</translation>
    </message>
    <message>
        <source>Everything stays on this machine: Parallax never uses the network.</source>
        <translation>Tout reste sur cette machine : Parallax n’utilise jamais le réseau.</translation>
    </message>
    <message>
        <source>Copyright the authors of Parallax. Free software under the Apache License 2.0, without any warranty.</source>
        <translation>Copyright les auteurs de Parallax. Logiciel libre sous licence Apache 2.0, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Settings: {folder}</source>
        <translation>Préférences : {folder}</translation>
    </message>
    <message>
        <source>Backups and the copy of the sample: {folder}</source>
        <translation>Sauvegardes et copie de l’exemple : {folder}</translation>
    </message>
    <message>
        <source>Search indexes, which can be made again: {folder}</source>
        <translation>Index de recherche, qui peuvent être refaits : {folder}</translation>
    </message>
    <message>
        <source>The log, which holds nothing of your documents: {folder}</source>
        <translation>Le journal, qui ne contient rien de vos documents : {folder}</translation>
    </message>
    <message>
        <source>Parts of Parallax</source>
        <translation>Composants de Parallax</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>Licence du composant choisi</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Name of the arrangement on screen</source>
        <translation>Nom de la disposition à l’écran</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>None is kept yet. Write a name above, and these columns can be called back any time.</source>
        <translation>Aucune n’est encore gardée. Écrivez un nom ci-dessus, et ces colonnes pourront être rappelées à tout moment.</translation>
    </message>
    <message>
        <source>Enter calls it back, Del deletes it.</source>
        <translation>Enter la rappelle, Del la supprime.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Add to a claim</source>
        <extracomment>Stances that a passage can have; silent and not-read have none.</extracomment>
        <translation>Ajouter à une affirmation</translation>
    </message>
    <message>
        <source>the question, such as: year of the rally</source>
        <translation>la question, par exemple : année du rassemblement</translation>
    </message>
    <message>
        <source>Question of the claim</source>
        <translation>Question de l’affirmation</translation>
    </message>
    <message>
        <source>as the account writes it</source>
        <translation>comme le récit l’écrit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>the account itself</source>
        <translation>le récit lui-même</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 énoncé</translation>
    </message>
    <message>
        <source>{number} statements</source>
        <translation>{number} énoncés</translation>
    </message>
    <message>
        <source>New claim: {question}</source>
        <translation>Nouvelle affirmation : {question}</translation>
    </message>
    <message>
        <source>Add to the claim</source>
        <translation>Ajouter à l’affirmation</translation>
    </message>
    <message>
        <source>Make the claim</source>
        <translation>Créer l’affirmation</translation>
    </message>
    <message>
        <source>The account that copies</source>
        <translation>Le récit qui copie</translation>
    </message>
    <message>
        <source>The account it copies</source>
        <translation>Le récit qu’il copie</translation>
    </message>
    <message>
        <source>It is a copy</source>
        <translation>C’est une copie</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Ce récit</translation>
    </message>
    <message>
        <source>copies that one</source>
        <translation>copie celui-là</translation>
    </message>
    <message>
        <source>Choose two different accounts.</source>
        <translation>Choisissez deux récits différents.</translation>
    </message>
    <message>
        <source>Both then count as one voice. The list of who copies whom takes it back, and so does undo.</source>
        <translation>Les deux comptent alors pour une seule voix. La liste « Qui copie qui » permet d’y revenir, l’annulation aussi.</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>plusieurs, séparés par ;</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>who publishes it</source>
        <translation>qui le publie</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>2018-06-30, 2018-06, 2018~, or in words</source>
        <translation>2018-06-30, 2018-06, 2018~, ou en mots</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>en, fa, fr …</source>
        <translation>en, fa, fr…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>report, interview, speech …</source>
        <translation>reportage, entretien, discours…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>what kind of account this is</source>
        <translation>de quel genre de récit il s’agit</translation>
    </message>
    <message>
        <source>As it was received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>Date: {words}</source>
        <translation>Date : {words}</translation>
    </message>
    <message>
        <source>Not a date: {words}</source>
        <translation>Pas une date : {words}</translation>
    </message>
    <message>
        <source>{words}, kept as {edtf}</source>
        <translation>{words}, conservé sous la forme {edtf}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{bytes} bytes, {characters} characters of text</source>
        <translation>{bytes} octets, {characters} caractères de texte</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Date read from</source>
        <translation>Date tirée de</translation>
    </message>
    <message>
        <source>30 June 2018, or 2018-06-30</source>
        <translation>30 juin 2018, ou 2018-06-30</translation>
    </message>
    <message>
        <source>what happened, in a few words</source>
        <translation>ce qui s’est passé, en quelques mots</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Claims with all that speaks to them, and the notes</source>
        <extracomment>What may stand in a form, by wanted.CONTENTS.</extracomment>
        <translation>Les affirmations avec tout ce qui s’y rapporte, et les notes</translation>
    </message>
    <message>
        <source>The notes alone</source>
        <translation>Les notes seules</translation>
    </message>
    <message>
        <source>One document with its annotations</source>
        <translation>Un document avec ses annotations</translation>
    </message>
    <message>
        <source>Two to four documents side by side</source>
        <translation>De deux à quatre documents côte à côte</translation>
    </message>
    <message>
        <source>Title, source, date</source>
        <translation>Titre, source, date</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>Chicago</translation>
    </message>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>Like OSCOLA</source>
        <translation>À la manière d’OSCOLA</translation>
    </message>
    <message>
        <source>Share copy, archive</source>
        <translation>Copie de partage, archive</translation>
    </message>
    <message>
        <source>An archive to read and work on in Parallax; what comes back can be merged. Nothing else is in it.</source>
        <translation>Une archive à lire et à travailler dans Parallax ; ce qui revient peut être fusionné. Rien d’autre n’y figure.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Target file</source>
        <translation>Fichier cible</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This is a folder: add a file name.</source>
        <translation>C’est un dossier : ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>A file of this name is there; it will be replaced.</source>
        <translation>Un fichier de ce nom existe ; il sera remplacé.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Names, and what was decided about them</source>
        <extracomment>What a share copy may hold besides, by Outgoing's fields.</extracomment>
        <translation>Les noms, et ce qui a été décidé à leur sujet</translation>
    </message>
    <message>
        <source>Tags of the notes</source>
        <translation>Étiquettes des notes</translation>
    </message>
    <message>
        <source>Who wrote what</source>
        <translation>Qui a écrit quoi</translation>
    </message>
    <message>
        <source>What notes said before</source>
        <translation>Ce que disaient les notes auparavant</translation>
    </message>
    <message>
        <source>Where files lay on this machine</source>
        <translation>Où se trouvaient les fichiers sur cette machine</translation>
    </message>
    <message>
        <source>Undo history (only with all the rest)</source>
        <translation>Historique des annulations (seulement avec tout le reste)</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui est inclus</translation>
    </message>
    <message>
        <source>The verdicts are what stands without {muted}.</source>
        <translation>Les verdicts sont ce qui tient sans {muted}.</translation>
    </message>
    <message>
        <source>Documents that go in</source>
        <translation>Documents inclus</translation>
    </message>
    <message>
        <source>Claims that go in</source>
        <translation>Affirmations incluses</translation>
    </message>
    <message>
        <source>Only notes with one of these tags</source>
        <translation>Seulement les notes portant l’une de ces étiquettes</translation>
    </message>
    <message>
        <source>Only notes of these authors</source>
        <translation>Seulement les notes de ces auteurs</translation>
    </message>
    <message>
        <source>2026-01-31</source>
        <translation>2026-01-31</translation>
    </message>
    <message>
        <source>Only notes changed on this day or later</source>
        <translation>Seulement les notes modifiées ce jour-là ou après</translation>
    </message>
    <message>
        <source>Only notes changed on this day or before</source>
        <translation>Seulement les notes modifiées ce jour-là ou avant</translation>
    </message>
    <message>
        <source>Notes changed from</source>
        <translation>Notes modifiées du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>For Excel: mark the file as UTF-8</source>
        <translation>Pour Excel : signaler le fichier comme UTF-8</translation>
    </message>
    <message>
        <source>A day is written like 2026-01-31.</source>
        <translation>Un jour s’écrit comme 2026-01-31.</translation>
    </message>
    <message>
        <source>Tick the one document.</source>
        <translation>Cochez un seul document.</translation>
    </message>
    <message>
        <source>Tick two to {most} documents.</source>
        <translation>Cochez de deux à {most} documents.</translation>
    </message>
    <message>
        <source>Tick a document.</source>
        <translation>Cochez un document.</translation>
    </message>
    <message>
        <source>Tick a claim, or export the notes alone.</source>
        <translation>Cochez une affirmation, ou exportez les notes seules.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>A picture of the first page: {what}</source>
        <translation>Image de la première page : {what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{path}
is already here as: {title}</source>
        <translation>{path}
est déjà ici sous le titre : {title}</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Importés</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>{count} came in</source>
        <translation>{count} importés</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>{count} déjà ici</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} refusés</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Tags and colours</source>
        <translation>Étiquettes et couleurs</translation>
    </message>
    <message>
        <source>a new tag</source>
        <translation>une nouvelle étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce qu’elle signifie</translation>
    </message>
    <message>
        <source>what the colour says</source>
        <translation>ce que dit la couleur</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Couleur de l’étiquette</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>List its notes</source>
        <translation>Lister ses notes</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>A highlight has the colour of its highest tag in this list; keys 1 to 6 highlight with the first six that have a colour. Parts of a tag (doubt/figures) share its colour.</source>
        <translation>Un surlignage prend la couleur de son étiquette la plus haute dans cette liste ; les touches 1 à 6 surlignent avec les six premières qui ont une couleur. Les parties d’une étiquette (doute/chiffres) partagent sa couleur.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>la mienne</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>la leur</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>What rows are called, one and many of them.</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Cotes</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texte copié</translation>
    </message>
    <message>
        <source>Copied texts</source>
        <translation>Textes copiés</translation>
    </message>
    <message>
        <source>Joined event</source>
        <translation>Événement réuni</translation>
    </message>
    <message>
        <source>Joined events</source>
        <translation>Événements réunis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Decision on names</source>
        <translation>Décision sur les noms</translation>
    </message>
    <message>
        <source>Decisions on names</source>
        <translation>Décisions sur les noms</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Qualificatifs</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Fusionner « {name} »</translation>
    </message>
    <message>
        <source>To decide {count}</source>
        <translation>À trancher {count}</translation>
    </message>
    <message>
        <source>{about}
mine: {mine}
theirs: {theirs}</source>
        <translation>{about}
la mienne : {mine}
la leur : {theirs}</translation>
    </message>
    <message>
        <source>These decisions cannot both hold. Yours stay as they are.</source>
        <translation>Ces décisions ne peuvent pas tenir toutes les deux. Les vôtres restent telles quelles.</translation>
    </message>
    <message>
        <source>Contradictions {count}</source>
        <translation>Contradictions {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Nouveau {count}</translation>
    </message>
    <message>
        <source>Changed by them {count}</source>
        <translation>Modifié par eux {count}</translation>
    </message>
    <message>
        <source>These cannot come in.</source>
        <translation>Ceci ne peut pas entrer.</translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>Laissé de côté {count}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>All of it comes in as one edit, after a backup; one undo takes it back.</source>
        <translation>Tout entre en une seule modification, après une sauvegarde ; une seule annulation revient dessus.</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Ce que les deux ont modifié</translation>
    </message>
    <message>
        <source>Mine ({name})</source>
        <translation>La mienne ({name})</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs ({name})</source>
        <translation>La leur ({name})</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui entre</translation>
    </message>
    <message>
        <source>Nothing is new in it: all of it is here already.</source>
        <translation>Rien de nouveau : tout est déjà ici.</translation>
    </message>
    <message>
        <source>1 thing comes in.</source>
        <translation>1 élément entre.</translation>
    </message>
    <message>
        <source>{count} things come in.</source>
        <translation>{count} éléments entrent.</translation>
    </message>
    <message>
        <source>1 is to be decided.</source>
        <translation>1 reste à trancher.</translation>
    </message>
    <message>
        <source>{count} are to be decided.</source>
        <translation>{count} restent à trancher.</translation>
    </message>
    <message>
        <source>1 thing comes in</source>
        <translation>1 élément entre</translation>
    </message>
    <message>
        <source>{count} things come in</source>
        <translation>{count} éléments entrent</translation>
    </message>
    <message>
        <source>{come}; {decide}</source>
        <translation>{come} ; {decide}</translation>
    </message>
    <message>
        <source>What finds names</source>
        <translation>Ce qui trouve les noms</translation>
    </message>
    <message>
        <source>Recogniser of names</source>
        <translation>Détecteur de noms</translation>
    </message>
    <message>
        <source>“parallax” is the recogniser that comes with this program. Any spaCy pipeline installed beside it can be chosen instead, by its name or its folder. The accounts are then read again in the background; what you have decided about names stays.</source>
        <translation>« parallax » est le détecteur fourni avec ce programme. Toute chaîne spaCy installée à côté peut être choisie à sa place, par son nom ou son dossier. Les récits sont alors relus en arrière-plan ; ce que vous avez décidé sur les noms demeure.</translation>
    </message>
    <message>
        <source>Link two passages</source>
        <translation>Lier deux passages</translation>
    </message>
    <message>
        <source>What the first passage is to the second</source>
        <translation>Ce que le premier passage est au second</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Pourquoi ? (peut rester vide)</translation>
    </message>
    <message>
        <source>Why they are linked</source>
        <translation>Pourquoi ils sont liés</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Scales of grades</source>
        <translation>Échelles de cotation</translation>
    </message>
    <message>
        <source>Reliability of sources</source>
        <translation>Fiabilité des sources</translation>
    </message>
    <message>
        <source>Credibility of statements</source>
        <translation>Crédibilité de l’information</translation>
    </message>
    <message>
        <source>What is graded</source>
        <translation>Ce qui est coté</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Name of the scale</source>
        <translation>Nom de l’échelle</translation>
    </message>
    <message>
        <source>Sign of “cannot be judged”</source>
        <translation>Signe de « impossible à apprécier »</translation>
    </message>
    <message>
        <source>Use this scale</source>
        <translation>Utiliser cette échelle</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter un degré</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Moves the step up (Alt+Up)</source>
        <translation>Monte le degré (Alt+Up)</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bon</translation>
    </message>
    <message>
        <source>Moves the step down (Alt+Down)</source>
        <translation>Descend le degré (Alt+Down)</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>Coté</translation>
    </message>
    <message>
        <source>Best first. A sign is one letter or one digit.</source>
        <translation>Le meilleur d’abord. Un signe est une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>Celle en usage</translation>
    </message>
    <message>
        <source>Grades that were given stay in force; they keep the words they were given in.</source>
        <translation>Les cotes données restent en vigueur ; elles gardent les mots dans lesquels elles l’ont été.</translation>
    </message>
    <message>
        <source>Grades that were given on “{scale}” stay as they were given and do not count on this scale.</source>
        <translation>Les cotes données sur « {scale} » restent telles quelles et ne comptent pas sur cette échelle.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>L’annulation la ramène.</translation>
    </message>
    <message>
        <source>Steps of the scale</source>
        <translation>Degrés de l’échelle</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Étiquettes à ajouter</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Étiquettes à retirer</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Tags of one note</source>
        <translation>Étiquettes d’une note</translation>
    </message>
    <message>
        <source>Tags of {count} notes</source>
        <translation>Étiquettes de {count} notes</translation>
    </message>
    <message>
        <source>With “/” a tag becomes a part of another: doubt/figures.</source>
        <translation>Avec « / », une étiquette devient une partie d’une autre : doute/chiffres.</translation>
    </message>
    <message>
        <source>Statement in the ledger</source>
        <translation>Énoncé du registre</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>They keep their old words. The Notes tab lists such notes under “words gone”.</source>
        <translation>Elles gardent leurs anciens mots. L’onglet Notes les liste sous « mots disparus ».</translation>
    </message>
    <message>
        <source>Not found again</source>
        <translation>Non retrouvé</translation>
    </message>
    <message>
        <source>“{title}” has a new version; the original is kept, and undo goes back to it.</source>
        <translation>« {title} » a une nouvelle version ; l’original est conservé, et l’annulation y revient.</translation>
    </message>
    <message>
        <source>{count} places were found again.</source>
        <translation>{count} endroits ont été retrouvés.</translation>
    </message>
    <message>
        <source>One was not.</source>
        <translation>Un seul ne l’a pas été.</translation>
    </message>
    <message>
        <source>{count} were not.</source>
        <translation>{count} ne l’ont pas été.</translation>
    </message>
    <message>
        <source>Going through the hits</source>
        <translation>Parcours des résultats</translation>
    </message>
    <message>
        <source>Only what “{query}” finds</source>
        <translation>Seulement ce que trouve « {query} »</translation>
    </message>
    <message>
        <source>no hit in a text</source>
        <translation>aucun résultat dans un texte</translation>
    </message>
    <message>
        <source>hit {number} of {count}</source>
        <translation>résultat {number} sur {count}</translation>
    </message>
    <message>
        <source>hit {number} of {count} and more</source>
        <translation>résultat {number} sur {count} et plus</translation>
    </message>
    <message>
        <source>account {letter}</source>
        <translation>récit {letter}</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Ouvrir le récit</translation>
    </message>
    <message>
        <source>Open it beside the one on screen</source>
        <translation>L’ouvrir à côté de celui à l’écran</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Champ de recherche</translation>
    </message>
    <message>
        <source>Choose a hit while typing</source>
        <translation>Choisir un résultat pendant la saisie</translation>
    </message>
    <message>
        <source>Go to the hit, do the command</source>
        <translation>Aller au résultat, exécuter la commande</translation>
    </message>
    <message>
        <source>Open the hit beside</source>
        <translation>Ouvrir le résultat à côté</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>Montrer tous les résultats</translation>
    </message>
    <message>
        <source>Look into the hit</source>
        <translation>Voir le résultat en aperçu</translation>
    </message>
    <message>
        <source>Take what is offered, else go to the chips</source>
        <translation>Prendre ce qui est proposé, sinon aller aux pastilles</translation>
    </message>
    <message>
        <source>Go to the chips of spellings and filters</source>
        <translation>Aller aux pastilles de graphies et de filtres</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Look into the hit, switch a filter</source>
        <translation>Voir le résultat en aperçu, basculer un filtre</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>Aller aux filtres</translation>
    </message>
    <message>
        <source>Close the preview, back to the text</source>
        <translation>Fermer l’aperçu, retour au texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Go to the passage with this number, from anywhere</source>
        <translation>Aller au passage de ce numéro, de partout</translation>
    </message>
    <message>
        <source>Go to the chosen passage</source>
        <translation>Aller au passage choisi</translation>
    </message>
    <message>
        <source>Put the list away</source>
        <translation>Ranger la liste</translation>
    </message>
    <message>
        <source>Let the columns stand so again</source>
        <translation>Remettre les colonnes ainsi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move to the event before or after</source>
        <translation>Aller à l’événement précédent ou suivant</translation>
    </message>
    <message>
        <source>Move to another account's lane</source>
        <translation>Aller au couloir d’un autre récit</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Agrandir et réduire</translation>
    </message>
    <message>
        <source>Go to the line the event rests on</source>
        <translation>Aller à la ligne sur laquelle repose l’événement</translation>
    </message>
    <message>
        <source>Next, previous date in conflict</source>
        <translation>Date en conflit suivante, précédente</translation>
    </message>
    <message>
        <source>Choose days from this event, up to this event</source>
        <translation>Choisir des jours à partir de, ou jusqu’à cet événement</translation>
    </message>
    <message>
        <source>Choose the event, to be joined</source>
        <translation>Choisir l’événement, pour le réunir</translation>
    </message>
    <message>
        <source>Join the chosen events; part this one</source>
        <translation>Réunir les événements choisis ; séparer celui-ci</translation>
    </message>
    <message>
        <source>Hide the event</source>
        <translation>Masquer l’événement</translation>
    </message>
    <message>
        <source>Timeline, proposals</source>
        <translation>Chronologie, propositions</translation>
    </message>
    <message>
        <source>They are one event</source>
        <translation>Ils sont un seul événement</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Claims, proposals</source>
        <translation>Affirmations, propositions</translation>
    </message>
    <message>
        <source>Read its passages side by side</source>
        <translation>Lire ses passages côte à côte</translation>
    </message>
    <message>
        <source>Accept it as a claim</source>
        <translation>L’accepter comme affirmation</translation>
    </message>
    <message>
        <source>Read the shared words side by side</source>
        <translation>Lire les mots communs côte à côte</translation>
    </message>
    <message>
        <source>It is none</source>
        <translation>Ce n’en est pas une</translation>
    </message>
    <message>
        <source>It is the other one that copies</source>
        <translation>C’est l’autre qui copie</translation>
    </message>
    <message>
        <source>Grading blind</source>
        <translation>Cotation à l’aveugle</translation>
    </message>
    <message>
        <source>Save the grade</source>
        <translation>Enregistrer la cote</translation>
    </message>
    <message>
        <source>Show the name in the inspector</source>
        <translation>Montrer le nom dans l’inspecteur</translation>
    </message>
    <message>
        <source>Go to where it stands</source>
        <translation>Aller là où il se trouve</translation>
    </message>
    <message>
        <source>Pick a second one, to read both side by side</source>
        <translation>En prendre un second, pour lire les deux côte à côte</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Sort by the column one is in, from its top, from its end</source>
        <translation>Trier par la colonne courante, depuis le haut, depuis la fin</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Dismiss the message, close the list</source>
        <translation>Fermer le message, fermer la liste</translation>
    </message>
    <message>
        <source>What you can ask in the search field</source>
        <translation>Ce que vous pouvez demander dans le champ de recherche</translation>
    </message>
    <message>
        <source>Keys of one letter act only where no text is being typed.</source>
        <translation>Les touches d’une seule lettre n’agissent que là où l’on n’écrit pas.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Click a name in a text: it lights up in every column. {next-mention} goes to its next mention.</source>
        <extracomment>Id of a hint -&gt; what it says, the actions whose keys it names, those by which it has been followed.</extracomment>
        <translation>Cliquez un nom dans un texte : il s’allume dans chaque colonne. {next-mention} va à sa mention suivante.</translation>
    </message>
    <message>
        <source>Select words: {annotate} writes a note on them, {highlight} marks them, {link} makes them a claim.</source>
        <translation>Sélectionnez des mots : {annotate} écrit une note dessus, {highlight} les surligne, {link} en fait une affirmation.</translation>
    </message>
    <message>
        <source>{search} finds everything while you type; {palette} lists all there is to do, {help} all keys.</source>
        <translation>{search} trouve tout pendant la saisie ; {palette} liste tout ce qu’on peut faire, {help} toutes les touches.</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Plus de conseils</translation>
    </message>
    <message>
        <source>Dismiss this hint</source>
        <translation>Écarter ce conseil</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>une touche</translation>
    </message>
    <message>
        <source>Hint: {hint}</source>
        <translation>Conseil : {hint}</translation>
    </message>
    <message>
        <source>The sample archive</source>
        <translation>L’archive d’exemple</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>Archives récentes</translation>
    </message>
    <message>
        <source>Which archive do you want to open?</source>
        <translation>Quelle archive voulez-vous ouvrir ?</translation>
    </message>
    <message>
        <source>No archive is remembered any more.</source>
        <translation>Plus aucune archive n’est retenue.</translation>
    </message>
    <message>
        <source>That of this archive goes when you close it, for you search in it.</source>
        <translation>Celui de cette archive partira à sa fermeture, car vous y cherchez.</translation>
    </message>
    <message>
        <source>Parallax is now version {version}.</source>
        <translation>Parallax est maintenant en version {version}.</translation>
    </message>
    <message>
        <source>The search indexes were removed from this machine.</source>
        <translation>Les index de recherche ont été retirés de cette machine.</translation>
    </message>
    <message>
        <source>Each is made again when its archive is opened.</source>
        <translation>Chacun est refait quand son archive est ouverte.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>What each account says</source>
        <translation>Ce que dit chaque récit</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
        <source>{letter} says {value}</source>
        <translation>{letter} affirme {value}</translation>
    </message>
    <message>
        <source>Grade without seeing the source…</source>
        <translation>Coter sans voir la source…</translation>
    </message>
    <message>
        <source>Statements are graded blind: first the words alone, then the source (G)</source>
        <translation>Les énoncés sont cotés à l’aveugle : d’abord les mots seuls, puis la source (G)</translation>
    </message>
    <message>
        <source>Take out of the claim</source>
        <translation>Retirer de l’affirmation</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Statement of {letter}</source>
        <translation>Énoncé de {letter}</translation>
    </message>
    <message>
        <source>No passage: the account does not speak to it.</source>
        <translation>Aucun passage : le récit n’en parle pas.</translation>
    </message>
    <message>
        <source>known to the day</source>
        <extracomment>How exact a date may be, each as a whole sentence's beginning.</extracomment>
        <translation>connue au jour près</translation>
    </message>
    <message>
        <source>known to the week</source>
        <translation>connue à la semaine près</translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation>connue au mois près</translation>
    </message>
    <message>
        <source>known to the season</source>
        <translation>connue à la saison près</translation>
    </message>
    <message>
        <source>known to the quarter</source>
        <translation>connue au trimestre près</translation>
    </message>
    <message>
        <source>known to the half-year</source>
        <translation>connue au semestre près</translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation>connue à l’année près</translation>
    </message>
    <message>
        <source>known to the decade</source>
        <translation>connue à la décennie près</translation>
    </message>
    <message>
        <source>known to the century</source>
        <translation>connue au siècle près</translation>
    </message>
    <message>
        <source>What the date means</source>
        <translation>Ce que signifie la date</translation>
    </message>
    <message>
        <source>Why it means that</source>
        <translation>Pourquoi elle signifie cela</translation>
    </message>
    <message>
        <source>why, for those who read on</source>
        <translation>pourquoi, pour les lecteurs suivants</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Revenir à ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Say what this date means (Enter)</source>
        <translation>Dire ce que signifie cette date (Enter)</translation>
    </message>
    <message>
        <source>counted from {day}</source>
        <translation>comptée à partir du {day}</translation>
    </message>
    <message>
        <source>{said}. Means something else?</source>
        <translation>{said}. Un autre sens ?</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>Que signifie-t-elle ?</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Type de nom</translation>
    </message>
    <message>
        <source>Forms by account</source>
        <translation>Formes par récit</translation>
    </message>
    <message>
        <source>Who calls it what…</source>
        <translation>Qui le nomme comment…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>The chosen form names somebody or something else</source>
        <translation>La forme choisie désigne quelqu’un ou quelque chose d’autre</translation>
    </message>
    <message>
        <source>Not the same as {names}</source>
        <translation>À distinguer de : {names}</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Split off “{form}”</source>
        <translation>Détacher « {form} »</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>not named in any of 1 account</source>
        <translation>nommé nulle part dans le seul récit</translation>
    </message>
    <message>
        <source>not named in any of {accounts} accounts</source>
        <translation>nommé dans aucun des {accounts} récits</translation>
    </message>
    <message>
        <source>written one way in the one account</source>
        <translation>écrit d’une seule façon dans le seul récit</translation>
    </message>
    <message>
        <source>written {ways} ways in the one account</source>
        <translation>écrit de {ways} façons dans le seul récit</translation>
    </message>
    <message>
        <source>written one way in {named} of {accounts} accounts</source>
        <translation>écrit d’une seule façon dans {named} des {accounts} récits</translation>
    </message>
    <message>
        <source>written {ways} ways in {named} of {accounts} accounts</source>
        <translation>écrit de {ways} façons dans {named} des {accounts} récits</translation>
    </message>
    <message>
        <source>not in {account}</source>
        <translation>absent de {account}</translation>
    </message>
    <message>
        <source>{count} in {account}</source>
        <translation>{count} dans {account}</translation>
    </message>
    <message>
        <source>such as Q42</source>
        <extracomment>Schemes of identifiers: what they are called here, and what one looks like.</extracomment>
        <translation>par exemple Q42</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Numéro propre</translation>
    </message>
    <message>
        <source>such as P-017</source>
        <translation>par exemple P-017</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>À son sujet</translation>
    </message>
    <message>
        <source>another name, then Enter</source>
        <translation>un autre nom, puis Enter</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Note on the name</source>
        <translation>Note sur le nom</translation>
    </message>
    <message>
        <source>What you know about it.</source>
        <translation>Ce que vous en savez.</translation>
    </message>
    <message>
        <source>Colour in the text</source>
        <translation>Couleur dans le texte</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>No longer called {name}</source>
        <translation>Ne plus l’appeler {name}</translation>
    </message>
    <message>
        <source>No longer called so</source>
        <translation>Ne plus l’appeler ainsi</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Peut-être le même</translation>
    </message>
    <message>
        <source>Show the other {count}, less likely</source>
        <translation>Montrer les {count} autres, moins probables</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <translation>Fusionner avec {name}</translation>
    </message>
    <message>
        <source>The same as {name}; a split takes it apart again</source>
        <translation>Le même que {name} ; une séparation les distingue de nouveau</translation>
    </message>
    <message>
        <source>Different for good from {name}</source>
        <translation>Différent pour de bon de {name}</translation>
    </message>
    <message>
        <source>Not the same: this is never proposed again</source>
        <translation>Pas le même : ce n’est plus jamais proposé</translation>
    </message>
    <message>
        <source>{reason} · {share} likely</source>
        <translation>{reason} · probable à {share}</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Fusionnés ici</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Split {name} again</source>
        <translation>Séparer de nouveau {name}</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source>Save grade</source>
        <translation>Enregistrer la cote</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Reason for the reliability</source>
        <translation>Motif de la fiabilité</translation>
    </message>
    <message>
        <source>Reason for the credibility</source>
        <translation>Motif de la crédibilité</translation>
    </message>
    <message>
        <source>Why? What speaks for it?</source>
        <translation>Pourquoi ? Qu’est-ce qui plaide pour ?</translation>
    </message>
    <message>
        <source>on which topic</source>
        <translation>sur quel sujet</translation>
    </message>
    <message>
        <source>Topic of the grade</source>
        <translation>Sujet de la cote</translation>
    </message>
    <message>
        <source>Day the grade speaks about</source>
        <translation>Jour dont parle la cote</translation>
    </message>
    <message>
        <source>Write the day like 2021-02-05, or leave it empty.</source>
        <translation>Écrivez le jour comme 2021-02-05, ou laissez vide.</translation>
    </message>
    <message>
        <source>left to the sum</source>
        <translation>laissé au calcul</translation>
    </message>
    <message>
        <source>without seeing the source</source>
        <translation>sans voir la source</translation>
    </message>
    <message>
        <source>Choose a name, a passage or an account to see what is known about it.</source>
        <translation>Choisissez un nom, un passage ou un récit pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Belongs to…</source>
        <translation>Appartient à…</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Everywhere it is written so</source>
        <translation>Partout où c’est écrit ainsi</translation>
    </message>
    <message>
        <source>Confirm: it was understood as meant</source>
        <translation>Confirmer : c’est compris comme voulu</translation>
    </message>
    <message>
        <source>This one mention is somebody or something else</source>
        <translation>Cette mention seule désigne quelqu’un ou quelque chose d’autre</translation>
    </message>
    <message>
        <source>Not a name ▾</source>
        <translation>Pas un nom ▾</translation>
    </message>
    <message>
        <source>Not a {kind}</source>
        <translation>N’est pas : {kind}</translation>
    </message>
    <message>
        <source>Not a name, here or everywhere</source>
        <translation>Pas un nom, ici ou partout</translation>
    </message>
    <message>
        <source>means</source>
        <translation>signifie</translation>
    </message>
    <message>
        <source>not resolved: {reason}</source>
        <translation>non résolue : {reason}</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>because</source>
        <translation>car</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fixée à la main</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>{status}, {share} sure</source>
        <translation>{status}, sûre à {share}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Place it on the selected words</source>
        <translation>La placer sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>Write what you think of this passage.</source>
        <translation>Écrivez ce que vous pensez de ce passage.</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>La note telle qu’elle se lit</translation>
    </message>
    <message>
        <source>As it reads</source>
        <translation>Telle qu’elle se lit</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Réessayer d’enregistrer</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Private: left out of exports and share copies.</source>
        <translation>Privée : omise des exportations et des copies de partage.</translation>
    </message>
    <message>
        <source>Go to the passage: {place}</source>
        <translation>Aller au passage : {place}</translation>
    </message>
    <message>
        <source>The present version of this account no longer has these words.</source>
        <translation>La version actuelle de ce récit n’a plus ces mots.</translation>
    </message>
    <message>
        <source>State of the note: {state}</source>
        <translation>État de la note : {state}</translation>
    </message>
    <message>
        <source>Also on these words</source>
        <translation>Aussi sur ces mots</translation>
    </message>
    <message>
        <source>Another note here: {note}</source>
        <translation>Une autre note ici : {note}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Link: {link}</source>
        <translation>Lien : {link}</translation>
    </message>
    <message>
        <source>To-do of the note</source>
        <translation>À faire pour la note</translation>
    </message>
    <message>
        <source>Flag: {flag}</source>
        <translation>Qualificatif : {flag}</translation>
    </message>
    <message>
        <source>Swap the passages</source>
        <translation>Permuter les passages</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Tous les liens</translation>
    </message>
    <message>
        <source>{title}: words gone</source>
        <translation>{title} : mots disparus</translation>
    </message>
    <message>
        <source>Leave it to the sum</source>
        <extracomment>Verdicts with what the list says beside them, and what is meant. "" leaves it to the sum.</extracomment>
        <translation>S’en remettre au calcul</translation>
    </message>
    <message>
        <source>what the arithmetic of the values gives</source>
        <translation>ce que donne l’arithmétique des valeurs</translation>
    </message>
    <message>
        <source>the question is answered</source>
        <translation>la question a sa réponse</translation>
    </message>
    <message>
        <source>the accounts can all be true</source>
        <translation>les récits peuvent tous être vrais</translation>
    </message>
    <message>
        <source>the accounts share a part and each reach beyond it</source>
        <translation>les récits ont une partie commune et chacun la dépasse</translation>
    </message>
    <message>
        <source>the accounts cannot all be true</source>
        <translation>les récits ne peuvent pas tous être vrais</translation>
    </message>
    <message>
        <source>nothing can be said yet</source>
        <translation>on ne peut encore rien dire</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <source>Reason for the ruling</source>
        <translation>Motif de l’arbitrage</translation>
    </message>
    <message>
        <source>Save ruling</source>
        <translation>Enregistrer l’arbitrage</translation>
    </message>
    <message>
        <source>A ruling needs its reason.</source>
        <translation>Un arbitrage doit être motivé.</translation>
    </message>
    <message>
        <source>Overrule…</source>
        <translation>Infirmer…</translation>
    </message>
    <message>
        <source>Say what the verdict is, with your reason; the sum stays beside it</source>
        <translation>Dire quel est le verdict, avec votre motif ; le calcul reste à côté</translation>
    </message>
    <message>
        <source>Rulings differ, so the sum stays: {rulings}</source>
        <translation>Les arbitrages divergent, le calcul demeure : {rulings}</translation>
    </message>
    <message>
        <source>Overruled: {rulings}</source>
        <translation>Infirmé : {rulings}</translation>
    </message>
    <message>
        <source>By the sum {verdict}: {why}</source>
        <translation>Selon le calcul, {verdict} : {why}</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>shared by sources that are not independent</source>
        <translation>partagée par les sources qui ne sont pas indépendantes</translation>
    </message>
    <message>
        <source>Its accounts</source>
        <translation>Ses récits</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Try it again; if it happens again, the log says where.</source>
        <translation>Réessayez ; si cela se reproduit, le journal dit où.</translation>
    </message>
    <message>
        <source>“{action}”</source>
        <extracomment>Keys that Qt's own widgets live on, wherever they are: nobody could walk, type or leave without them. Keys of text fields: what is typed there is copied, cut and taken back by them.</extracomment>
        <translation>« {action} »</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{action}”.</source>
        <translation>« {key} » est la touche de « {action} ».</translation>
    </message>
    <message>
        <source>This is no key that could be used.</source>
        <translation>Cette touche ne peut pas servir.</translation>
    </message>
    <message>
        <source>“{key}” is needed to move about in lists and fields.</source>
        <translation>« {key} » sert à se déplacer dans les listes et les champs.</translation>
    </message>
    <message>
        <source>“{key}” is needed where text is typed.</source>
        <translation>« {key} » sert là où l’on écrit.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Code -&gt; what the language calls itself.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Looking for copied passages</source>
        <translation>Recherche de passages copiés</translation>
    </message>
    <message>
        <source>Looking at the quotes</source>
        <translation>Examen des citations</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>annotated</source>
        <extracomment>Each counts the accounts that have some.</extracomment>
        <translation>annotés</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>read {share:.0%}</source>
        <translation>lu à {share:.0%}</translation>
    </message>
    <message>
        <source>Origin: {name}</source>
        <translation>Origine : {name}</translation>
    </message>
    <message>
        <source>on screen</source>
        <translation>à l’écran</translation>
    </message>
    <message>
        <source>grade {badge}</source>
        <translation>cote {badge}</translation>
    </message>
    <message>
        <source>Origin: {name} ({count})</source>
        <translation>Origine : {name} ({count})</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>quantités</translation>
    </message>
    <message>
        <source>Marked</source>
        <extracomment>What the kinds are called, more than one of each.</extracomment>
        <translation>Marqués</translation>
    </message>
    <message>
        <source>How sure the program must be of what it marks</source>
        <translation>Combien le programme doit être sûr de ce qu’il marque</translation>
    </message>
    <message>
        <source>How sure: {least}</source>
        <translation>Certitude : {least}</translation>
    </message>
    <message>
        <source>No accounts yet.
Import files with {key} or drop a folder here.</source>
        <extracomment>What stands where accounts would; with the key that imports.</extracomment>
        <translation>Aucun récit pour l’instant.
Importez des fichiers avec {key} ou déposez un dossier ici.</translation>
    </message>
    <message>
        <source>No account fits the filters.
Esc shows all again.</source>
        <translation>Aucun récit ne passe les filtres.
Esc montre de nouveau tout.</translation>
    </message>
    <message>
        <source>The search finds no account.</source>
        <translation>La recherche ne trouve aucun récit.</translation>
    </message>
    <message>
        <source>No account dates anything in the chosen days.</source>
        <translation>Aucun récit ne date quoi que ce soit dans les jours choisis.</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Filtrer les récits</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>{only}; press to show everything</source>
        <translation>{only} ; pressez pour tout montrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Open in column</source>
        <translation>Ouvrir dans la colonne</translation>
    </message>
    <message>
        <source>Grade the source…</source>
        <translation>Coter la source…</translation>
    </message>
    <message>
        <source>Document details…</source>
        <translation>Détails du document…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Parallax archives (*.parallax *.db);;All files (*)</source>
        <translation>Archives Parallax (*.parallax *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Accounts (*.txt *.md *.markdown *.html *.htm *.pdf);;All files (*)</source>
        <translation>Récits (*.txt *.md *.markdown *.html *.htm *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no archive to import into.</source>
        <translation>Il n’y a pas d’archive où importer.</translation>
    </message>
    <message>
        <source>Make one, or open one, first.</source>
        <translation>Créez-en une, ou ouvrez-en une, d’abord.</translation>
    </message>
    <message>
        <source>This archive is open for reading only: {why}.</source>
        <translation>Cette archive est ouverte en lecture seule : {why}.</translation>
    </message>
    <message>
        <source>Nothing can be changed or lost.</source>
        <translation>Rien ne peut être modifié ni perdu.</translation>
    </message>
    <message>
        <source>To work in it, close the other window or make a copy.</source>
        <translation>Pour y travailler, fermez l’autre fenêtre ou faites une copie.</translation>
    </message>
    <message>
        <source>{title} – Parallax</source>
        <translation>{title} – Parallax</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Annuler : {edit}</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rétablir : {edit}</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Enregistrer la chronologie</translation>
    </message>
    <message>
        <source>No archive is open.

{open} opens one, {recent} lists the last ones, {new} makes a new one.</source>
        <translation>Aucune archive n’est ouverte.

{open} en ouvre une, {recent} liste les dernières, {new} en crée une.</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Nouvelle archive</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>A new version of this account</source>
        <translation>Une nouvelle version de ce récit</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Your settings could not be saved: {why}.</source>
        <translation>Vos préférences n’ont pas pu être enregistrées : {why}.</translation>
    </message>
    <message>
        <source>The archive is unharmed.</source>
        <translation>L’archive est intacte.</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>The kinds of claim, the stances and the kinds of source, as `kind_text` shows them.</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>causation</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>formulation</translation>
    </message>
    <message>
        <source>omission</source>
        <translation>omission</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>asserts different value</source>
        <translation>affirme une autre valeur</translation>
    </message>
    <message>
        <source>reports others say</source>
        <translation>rapporte que d’autres le disent</translation>
    </message>
    <message>
        <source>state agency</source>
        <translation>agence d’État</translation>
    </message>
    <message>
        <source>party to dispute</source>
        <translation>partie au différend</translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation>plaidoyer</translation>
    </message>
    <message>
        <source>think tank</source>
        <translation>groupe de réflexion</translation>
    </message>
    <message>
        <source>news</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>court</source>
        <translation>tribunal</translation>
    </message>
    <message>
        <source>official record</source>
        <translation>document officiel</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>universitaire</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>témoin</translation>
    </message>
    <message>
        <source>social</source>
        <translation>réseaux sociaux</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>in any account</source>
        <translation>dans tout récit</translation>
    </message>
    <message>
        <source>in several accounts</source>
        <translation>dans plusieurs récits</translation>
    </message>
    <message>
        <source>in one account only</source>
        <translation>dans un seul récit</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>tous les types</translation>
    </message>
    <message>
        <source>Accounts that name it</source>
        <translation>Récits qui le nomment</translation>
    </message>
    <message>
        <source>No names yet. Import accounts with {files}, or select a name in a text and press {name}.</source>
        <translation>Aucun nom pour l’instant. Importez des récits avec {files}, ou sélectionnez un nom dans un texte et appuyez sur {name}.</translation>
    </message>
    <message>
        <source>No name fits the filters. Esc shows all again.</source>
        <translation>Aucun nom ne passe les filtres. Esc montre de nouveau tout.</translation>
    </message>
    <message>
        <source>Open the accounts of both side by side</source>
        <translation>Ouvrir les récits des deux côte à côte</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message>
        <source>Different for good</source>
        <translation>Différents pour de bon</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Montrer dans l’inspecteur</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>{shown} of 1 name</source>
        <translation>{shown} nom sur 1</translation>
    </message>
    <message>
        <source>{shown} of {total} names</source>
        <translation>{shown} noms sur {total}</translation>
    </message>
    <message>
        <source>type some of its letters</source>
        <translation>écrivez quelques-unes de ses lettres</translation>
    </message>
    <message>
        <source>Name to look for</source>
        <translation>Nom à chercher</translation>
    </message>
    <message>
        <source>Everywhere these words stand, in later accounts too</source>
        <translation>Partout où se trouvent ces mots, aussi dans les récits à venir</translation>
    </message>
    <message>
        <source>No account speaks of both.</source>
        <translation>Aucun récit ne parle des deux.</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Where a name stands, beside the ids of single accounts.</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>paragraphes</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>in {account}</source>
        <translation>dans {account}</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>récits</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernière</translation>
    </message>
    <message>
        <source>Choose a name to see who stands in the same paragraphs.</source>
        <translation>Choisissez un nom pour voir qui figure dans les mêmes paragraphes.</translation>
    </message>
    <message>
        <source>Nobody stands in the same paragraphs.</source>
        <translation>Personne ne figure dans les mêmes paragraphes.</translation>
    </message>
    <message>
        <source>Named beside it</source>
        <translation>Nommés à ses côtés</translation>
    </message>
    <message>
        <source>Open both side by side</source>
        <translation>Ouvrir les deux côte à côte</translation>
    </message>
    <message>
        <source>The accounts that speak of both</source>
        <translation>Les récits qui parlent des deux</translation>
    </message>
    <message>
        <source>Two names, picked with Ctrl or Shift, are read side by side or merged.</source>
        <translation>Deux noms, pris avec Ctrl ou Shift, se lisent côte à côte ou se fusionnent.</translation>
    </message>
    <message>
        <source>Who calls it what</source>
        <translation>Qui le nomme comment</translation>
    </message>
    <message>
        <source>Never named in {accounts}.</source>
        <translation>Jamais nommé dans {accounts}.</translation>
    </message>
    <message>
        <source>Every account names it.</source>
        <translation>Tous les récits le nomment.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>No account names it.</source>
        <translation>Aucun récit ne le nomme.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Lui appartient</translation>
    </message>
    <message>
        <source>Somebody or something else called “{words}”</source>
        <translation>Quelqu’un ou quelque chose d’autre appelé « {words} »</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Mark as a name</source>
        <translation>Marquer comme nom</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>New name: “{words}”</source>
        <translation>Nouveau nom : « {words} »</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>There is nothing to tell.</source>
        <translation>Il n’y a rien à signaler.</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Aller au passage</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Flags: add or take away</source>
        <translation>Qualificatifs : ajouter ou retirer</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Delete {count} notes</source>
        <translation>Supprimer {count} notes</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>dernière année</translation>
    </message>
    <message>
        <source>Filter notes: words or #tag</source>
        <translation>Filtrer les notes : mots ou #étiquette</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Notes with the tag</source>
        <translation>Notes avec l’étiquette</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Notes on the account</source>
        <translation>Notes sur le récit</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Tout récit</translation>
    </message>
    <message>
        <source>Notes by</source>
        <translation>Notes de</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Notes with the to-do</source>
        <translation>Notes selon les choses à faire</translation>
    </message>
    <message>
        <source>Any to-do</source>
        <translation>À faire ou non</translation>
    </message>
    <message>
        <source>Notes with the flag</source>
        <translation>Notes avec le qualificatif</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>Tout qualificatif</translation>
    </message>
    <message>
        <source>Notes of the time</source>
        <translation>Notes de la période</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tout jour</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>mots disparus</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Montrer toutes les notes</translation>
    </message>
    <message>
        <source>The whole archive</source>
        <translation>L’archive entière</translation>
    </message>
    <message>
        <source>No notes yet. Select a passage and press {key}.</source>
        <translation>Aucune note pour l’instant. Sélectionnez un passage et appuyez sur {key}.</translation>
    </message>
    <message>
        <source>No note matches this filter.</source>
        <translation>Aucune note ne passe ce filtre.</translation>
    </message>
    <message>
        <source>{shown} of {total} notes</source>
        <translation>{shown} notes sur {total}</translation>
    </message>
    <message>
        <source>{count} chosen of {shown}</source>
        <translation>{count} choisies sur {shown}</translation>
    </message>
    <message>
        <source>primary</source>
        <extracomment>annotation.FLAGS for people.</extracomment>
        <translation>de première main</translation>
    </message>
    <message>
        <source>second-hand</source>
        <translation>de seconde main</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traduit</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>irrelevant</source>
        <translation>sans rapport</translation>
    </message>
    <message>
        <source>no to-do</source>
        <extracomment>annotation.TODO for people.</extracomment>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de tout</translation>
    </message>
    <message>
        <source>{scale} %</source>
        <translation>{scale} %</translation>
    </message>
    <message>
        <source>Beside what the system says; from the next start on.</source>
        <translation>En plus de ce que dit le système ; à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>From the next start on. The archive is not translated.</source>
        <translation>À partir du prochain démarrage. L’archive n’est pas traduite.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Parts of the preferences</source>
        <translation>Sections des préférences</translation>
    </message>
    <message>
        <source>Filter by word or key</source>
        <translation>Filtrer par mot ou par touche</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrer les touches</translation>
    </message>
    <message>
        <source>Keys of all actions</source>
        <translation>Touches de toutes les actions</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Seconde touche</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>La prendre là-bas</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Touches habituelles partout</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>Press the new key in a field; Delete leaves it empty.</source>
        <translation>Pressez la nouvelle touche dans un champ ; Delete le laisse vide.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>In “{place}” “{key}” does something else.</source>
        <translation>Dans « {place} », « {key} » fait autre chose.</translation>
    </message>
    <message>
        <source>“{key}” acts only where no text is being typed.</source>
        <translation>« {key} » n’agit que là où l’on n’écrit pas.</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>étroite</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>confortable</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>large</translation>
    </message>
    <message>
        <source>as wide as the column</source>
        <translation>celle de la colonne</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Colours of marks</source>
        <translation>Couleurs des marques</translation>
    </message>
    <message>
        <source>Colour of {kind}</source>
        <translation>Couleur : {kind}</translation>
    </message>
    <message>
        <source>the usual colour</source>
        <translation>la couleur habituelle</translation>
    </message>
    <message>
        <source>Whatever colour is chosen, each kind keeps its own stroke, and stands out from the paper.</source>
        <translation>Quelle que soit la couleur choisie, chaque type garde son propre trait et se détache du papier.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Signs the notes and grades you write from now on.</source>
        <translation>Signe les notes et les cotes que vous écrivez désormais.</translation>
    </message>
    <message>
        <source>“parallax” comes with this program; any spaCy pipeline installed beside it can take its place, by its name or its folder. Taken up with OK: the accounts are then read again.</source>
        <translation>« parallax » est fourni avec ce programme ; toute chaîne spaCy installée à côté peut prendre sa place, par son nom ou son dossier. Pris en compte avec OK : les récits sont alors relus.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Emplacement habituel</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Back up to the usual place</source>
        <translation>Sauvegarder à l’emplacement habituel</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Those made so far stay where they are.</source>
        <translation>Celles déjà faites restent où elles sont.</translation>
    </message>
    <message>
        <source>No account here.

Press Enter on an account in the library,
or drag one here.</source>
        <extracomment>The form in which document ids are dragged: one a line, UTF-8.</extracomment>
        <translation>Aucun récit ici.

Pressez Enter sur un récit de la bibliothèque,
ou faites-en glisser un ici.</translation>
    </message>
    <message>
        <source>Column {number}, empty</source>
        <translation>Colonne {number}, vide</translation>
    </message>
    <message>
        <source>Column {number}: {title}</source>
        <translation>Colonne {number} : {title}</translation>
    </message>
    <message>
        <source>Opening “{title}” …</source>
        <translation>Ouverture de « {title} »…</translation>
    </message>
    <message>
        <source>Column {number}, opening {title}</source>
        <translation>Colonne {number}, ouverture de {title}</translation>
    </message>
    <message>
        <source>Find in the accounts on screen</source>
        <translation>Chercher dans les récits à l’écran</translation>
    </message>
    <message>
        <source>This column only</source>
        <translation>Cette colonne seulement</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of (column, start, (start, end)) in order, the next after the text cursor, or before it (-1).</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{count:,} or more</source>
        <translation>{count:,} ou plus</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message>
        <source>{at:,} of {found} in 1 account</source>
        <translation>{at:,} sur {found} dans 1 récit</translation>
    </message>
    <message>
        <source>{found} in 1 account</source>
        <translation>{found} dans 1 récit</translation>
    </message>
    <message>
        <source>{at:,} of {found} in {count} accounts</source>
        <translation>{at:,} sur {found} dans {count} récits</translation>
    </message>
    <message>
        <source>{found} in {count} accounts</source>
        <translation>{found} dans {count} récits</translation>
    </message>
    <message>
        <source>from its metadata</source>
        <extracomment>The form in which a column is dragged by its head, to change places with another: its number. What a date of publication was read from.</extracomment>
        <translation>de ses métadonnées</translation>
    </message>
    <message>
        <source>from its dateline</source>
        <translation>de sa ligne de date</translation>
    </message>
    <message>
        <source>from its text</source>
        <translation>de son texte</translation>
    </message>
    <message>
        <source>from its user</source>
        <translation>de son utilisateur</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>Fermer ce récit</translation>
    </message>
    <message>
        <source>Close this account; it stays in the archive</source>
        <translation>Fermer ce récit ; il reste dans l’archive</translation>
    </message>
    <message>
        <source>Pin this column</source>
        <translation>Épingler cette colonne</translation>
    </message>
    <message>
        <source>Pin this column: other accounts open elsewhere</source>
        <translation>Épingler cette colonne : d’autres récits s’ouvrent ailleurs</translation>
    </message>
    <message>
        <source>Grade {badge}</source>
        <translation>Cote {badge}</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>ce récit</translation>
    </message>
    <message>
        <source>Grade {badge}: judge {whose}</source>
        <translation>Cote {badge} : évaluer {whose}</translation>
    </message>
    <message>
        <source>Paragraph numbers and claims</source>
        <translation>Numéros de paragraphe et affirmations</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>agrees with the other accounts</source>
        <translation>concorde avec les autres récits</translation>
    </message>
    <message>
        <source>conflicts with another account</source>
        <translation>en conflit avec un autre récit</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind} : {value}</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>non résolue</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>marquée à la main</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certaine</translation>
    </message>
    <message>
        <source>{share:.0%} sure, found by the program</source>
        <translation>sûre à {share:.0%}, trouvée par le programme</translation>
    </message>
    <message>
        <source>Page {page} of the original</source>
        <translation>Page {page} de l’original</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <translation>Vue d’ensemble du document</translation>
    </message>
    <message>
        <source>The whole document: claims, the chosen entity, notes and finds. Click to go there.</source>
        <translation>Tout le document : affirmations, l’entité choisie, notes et résultats. Cliquez pour y aller.</translation>
    </message>
    <message>
        <source>everything found</source>
        <extracomment>The steps to choose from, with what they mean.</extracomment>
        <translation>tout ce qui est trouvé</translation>
    </message>
    <message>
        <source>at least 50% sure</source>
        <translation>sûres à 50 % au moins</translation>
    </message>
    <message>
        <source>at least 70% sure</source>
        <translation>sûres à 70 % au moins</translation>
    </message>
    <message>
        <source>at least 90% sure</source>
        <translation>sûres à 90 % au moins</translation>
    </message>
    <message>
        <source>only what is certain</source>
        <translation>seulement ce qui est certain</translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation>Comparer les mots</translation>
    </message>
    <message>
        <source>Words that differ</source>
        <translation>Mots qui diffèrent</translation>
    </message>
    <message>
        <source>{number}: account {letter}, paragraph {paragraph}: {words}</source>
        <translation>{number} : récit {letter}, paragraphe {paragraph} : {words}</translation>
    </message>
    <message>
        <source>{share:.0%} the same words; only in {a}: {struck}, only in {b}: {underlined}</source>
        <translation>{share:.0%} de mots identiques ; seulement dans {a} : {struck}, seulement dans {b} : {underlined}</translation>
    </message>
    <message>
        <source>Text of {title}</source>
        <extracomment>Keys that move the text cursor, with those that are held for it.</extracomment>
        <translation>Texte de {title}</translation>
    </message>
    <message>
        <source>Invisible: {what}</source>
        <translation>Invisible : {what}</translation>
    </message>
    <message>
        <source>First passage: “{words}”. Select the second one and press Shift+L; Esc gives it up.</source>
        <translation>Premier passage : « {words} ». Sélectionnez le second et pressez Shift+L ; Esc y renonce.</translation>
    </message>
    <message>
        <source>No passage at the text cursor is linked with another.</source>
        <translation>Aucun passage au curseur de texte n’est lié à un autre.</translation>
    </message>
    <message>
        <source>The present version of the account no longer has these words.</source>
        <translation>La version actuelle du récit n’a plus ces mots.</translation>
    </message>
    <message>
        <source>says the same as</source>
        <extracomment>Relation kind -&gt; what the first passage does to the second.
----------
The same, said of the second passage.</extracomment>
        <translation>dit la même chose que</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>narrows</source>
        <translation>précise</translation>
    </message>
    <message>
        <source>explains away</source>
        <translation>écarte par une explication</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>corrige</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>est appuyé par</translation>
    </message>
    <message>
        <source>is narrowed by</source>
        <translation>est précisé par</translation>
    </message>
    <message>
        <source>is explained away by</source>
        <translation>est écarté par l’explication de</translation>
    </message>
    <message>
        <source>is copied by</source>
        <translation>est copié par</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>reçoit la réponse de</translation>
    </message>
    <message>
        <source>is corrected by</source>
        <translation>est corrigé par</translation>
    </message>
    <message>
        <source>Words that were typed into a note were not saved when Parallax ended.</source>
        <translation>Des mots écrits dans une note n’étaient pas enregistrés quand Parallax s’est arrêté.</translation>
    </message>
    <message>
        <source>Words that were typed into {count} notes were not saved when Parallax ended.</source>
        <translation>Des mots écrits dans {count} notes n’étaient pas enregistrés quand Parallax s’est arrêté.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>Ils sont conservés.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les ramener</translation>
    </message>
    <message>
        <source>Narrow the results</source>
        <translation>Affiner les résultats</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} de plus…</translation>
    </message>
    <message>
        <source>{field}: {value}, {count}, chosen</source>
        <translation>{field} : {value}, {count}, choisi</translation>
    </message>
    <message>
        <source>{field}: {value}, {count}, not chosen</source>
        <translation>{field} : {value}, {count}, non choisi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>meilleurs d’abord</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>par date</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>par source</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Word endings</source>
        <translation>Terminaisons</translation>
    </message>
    <message>
        <source>Finds “attack” where “attacks” or “attacked” is written (English).</source>
        <translation>Trouve « attack » là où il est écrit « attacks » ou « attacked » (anglais).</translation>
    </message>
    <message>
        <source>Word endings do not count</source>
        <translation>Les terminaisons ne comptent pas</translation>
    </message>
    <message>
        <source>Nothing searched yet. Press {key} and type a word, a name or a question.</source>
        <translation>Rien n’a encore été cherché. Appuyez sur {key} et tapez un mot, un nom ou une question.</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} résultats</translation>
    </message>
    <message>
        <source>The index is being made; results come from the archive itself.</source>
        <translation>L’index est en cours de création ; les résultats viennent de l’archive elle-même.</translation>
    </message>
    <message>
        <source>Show more ({shown} of {total})</source>
        <translation>Montrer plus ({shown} sur {total})</translation>
    </message>
    <message>
        <source>Nothing found for {query}. Fewer words find more; a star stands for any ending.</source>
        <translation>Rien trouvé pour {query}. Moins de mots trouvent davantage ; une étoile remplace toute terminaison.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>grades</source>
        <translation>cotes</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>The sample archive cannot be copied to “{folder}”: {why}.</source>
        <translation>L’archive d’exemple ne peut pas être copiée dans « {folder} » : {why}.</translation>
    </message>
    <message>
        <source>Your own archives are not affected.</source>
        <translation>Vos propres archives ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Open one with {key}, or check the folder's permissions.</source>
        <translation>Ouvrez-en une avec {key}, ou vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Filters and spellings of the search</source>
        <translation>Filtres et graphies de la recherche</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <source>Only {filter}; press to remove</source>
        <translation>Seulement {filter} ; pressez pour retirer</translation>
    </message>
    <message>
        <source>{spelling} – {reason}</source>
        <translation>{spelling} – {reason}</translation>
    </message>
    <message>
        <source>Also written {spelling}; press to leave it out, or take it in again</source>
        <translation>Aussi écrit {spelling} ; pressez pour l’exclure, ou le reprendre</translation>
    </message>
    <message>
        <source>Nothing found for: {query}</source>
        <translation>Rien trouvé pour : {query}</translation>
    </message>
    <message>
        <source>{all} shows all, {one} looks into one</source>
        <translation>{all} montre tout, {one} donne un aperçu</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 trouvé</translation>
    </message>
    <message>
        <source>the index is still being built</source>
        <translation>l’index est encore en construction</translation>
    </message>
    <message>
        <source>both words, and what begins like the last</source>
        <extracomment>An example and what it finds.</extracomment>
        <translation>les deux mots, et ce qui commence comme le dernier</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>ces mots côte à côte</translation>
    </message>
    <message>
        <source>within five words of each other</source>
        <translation>à cinq mots au plus l’un de l’autre</translation>
    </message>
    <message>
        <source>either of them; NOT leaves out, ( ) group</source>
        <translation>l’un ou l’autre ; NOT exclut, ( ) groupe</translation>
    </message>
    <message>
        <source>any ending; ? is one letter</source>
        <translation>toute terminaison ; ? est une lettre</translation>
    </message>
    <message>
        <source>also what is a letter off</source>
        <translation>aussi ce qui diffère d’une lettre</translation>
    </message>
    <message>
        <source>only what comes from there</source>
        <translation>seulement ce qui vient de là</translation>
    </message>
    <message>
        <source>names somebody, has the tag, is in the language</source>
        <translation>nomme quelqu’un, porte l’étiquette, est dans la langue</translation>
    </message>
    <message>
        <source>sources graded C or better; statements likely or less</source>
        <translation>sources cotées C ou mieux ; énoncés probables ou moins</translation>
    </message>
    <message>
        <source>published then; event:2018 happened then</source>
        <translation>publié alors ; event:2018 s’est passé alors</translation>
    </message>
    <message>
        <source>only in notes, in claims, in titles</source>
        <translation>seulement dans les notes, les affirmations, les titres</translation>
    </message>
    <message>
        <source>accounts in conflict, accounts not read</source>
        <translation>récits en conflit, récits non lus</translation>
    </message>
    <message>
        <source>{example}: {meaning}</source>
        <translation>{example} : {meaning}</translation>
    </message>
    <message>
        <source>Search documents, notes and names, or jump anywhere</source>
        <translation>Rechercher documents, notes et noms, ou aller n’importe où</translation>
    </message>
    <message>
        <source>did you mean</source>
        <extracomment>What an offer's chip says.</extracomment>
        <translation>vouliez-vous dire</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compléter</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de nouveau</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>What you can ask</source>
        <translation>Ce que vous pouvez demander</translation>
    </message>
    <message>
        <source>Merge a colleague's copy</source>
        <translation>Fusionner la copie d’un collègue</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>“{name}” was merged.</source>
        <translation>« {name} » a été fusionnée.</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Une seule annulation revient sur tout.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Exported to {target}</source>
        <translation>Exporté vers {target}</translation>
    </message>
    <message>
        <source>Checked: {count} texts that were left out are nowhere in it.</source>
        <translation>Vérifié : {count} textes laissés de côté n’y figurent nulle part.</translation>
    </message>
    <message>
        <source>Its verdicts are what stands without {muted}.</source>
        <translation>Ses verdicts sont ce qui tient sans {muted}.</translation>
    </message>
    <message>
        <source>The form cannot hold: {what}.</source>
        <translation>Ce format ne peut pas contenir : {what}.</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>The actions whose keys matter most, and what they do in a word.</extracomment>
        <translation>touches</translation>
    </message>
    <message>
        <source>next mention</source>
        <translation>mention suivante</translation>
    </message>
    <message>
        <source>next claim</source>
        <translation>affirmation suivante</translation>
    </message>
    <message>
        <source>annotate</source>
        <translation>annoter</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NON ENREGISTRÉ</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <source>{work} {done} of {total}</source>
        <translation>{work} {done} sur {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count} récits</translation>
    </message>
    <message>
        <source>{claims}, {count} in conflict</source>
        <translation>{claims}, {count} en conflit</translation>
    </message>
    <message>
        <source>joined: {why}</source>
        <translation>réuni : {why}</translation>
    </message>
    <message>
        <source>{marks} events of {accounts} accounts</source>
        <translation>{marks} événements de {accounts} récits</translation>
    </message>
    <message>
        <source>Events as a list</source>
        <translation>Événements en liste</translation>
    </message>
    <message>
        <source>chosen: {date}</source>
        <translation>choisi : {date}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Joined as</source>
        <translation>Réuni sous</translation>
    </message>
    <message>
        <source>Go to its line</source>
        <translation>Aller à sa ligne</translation>
    </message>
    <message>
        <source>Copy date and sentence with citation</source>
        <translation>Copier la date et la phrase avec la référence</translation>
    </message>
    <message>
        <source>Choose, to be joined</source>
        <translation>Choisir, pour réunir</translation>
    </message>
    <message>
        <source>Join what is chosen</source>
        <translation>Réunir ce qui est choisi</translation>
    </message>
    <message>
        <source>Part from what it was joined to</source>
        <translation>Séparer de ce à quoi il est réuni</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>What lanes can be made by. lanes of names or tags; those with the most events, the rest stands in one lane together</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>No origin</source>
        <translation>Sans origine</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Lanes by</source>
        <translation>Couloirs par</translation>
    </message>
    <message>
        <source>Lane per account</source>
        <translation>Couloir par récit</translation>
    </message>
    <message>
        <source>Lane per source</source>
        <translation>Couloir par source</translation>
    </message>
    <message>
        <source>Lane per origin</source>
        <translation>Couloir par origine</translation>
    </message>
    <message>
        <source>Lane per name</source>
        <translation>Couloir par nom</translation>
    </message>
    <message>
        <source>Lane per grade</source>
        <translation>Couloir par cote</translation>
    </message>
    <message>
        <source>Lane per tag</source>
        <translation>Couloir par étiquette</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>Mots dans la phrase</translation>
    </message>
    <message>
        <source>Grade of the source</source>
        <translation>Cote de la source</translation>
    </message>
    <message>
        <source>As known by: 2018-06-30</source>
        <translation>Connu au : 2018-06-30</translation>
    </message>
    <message>
        <source>As known by</source>
        <translation>Connu au</translation>
    </message>
    <message>
        <source>Hides the accounts that were published after this day</source>
        <translation>Masque les récits publiés après ce jour</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>{letter} or better</source>
        <translation>{letter} ou mieux</translation>
    </message>
    <message>
        <source>Not a date: write 2018, 2018-06 or 2018-06-30</source>
        <translation>Pas une date : écrivez 2018, 2018-06 ou 2018-06-30</translation>
    </message>
    <message>
        <source>The whole stretch of time</source>
        <translation>Toute l’étendue du temps</translation>
    </message>
    <message>
        <source>All events; the frame is what shows above. Drag it.</source>
        <translation>Tous les événements ; le cadre est ce qui paraît au-dessus. Faites-le glisser.</translation>
    </message>
    <message>
        <source>{question}: conflict</source>
        <translation>{question} : conflit</translation>
    </message>
    <message>
        <source>{count} undated</source>
        <extracomment>a lane's number and a mark's index in it</extracomment>
        <translation>{count} sans date</translation>
    </message>
    <message>
        <source>Events that may be one</source>
        <translation>Événements qui n’en font peut-être qu’un</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>They are one event (+)</source>
        <translation>Ils sont un seul événement (+)</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Un récit</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>Name of a form -&gt; what a file dialog calls it.</extracomment>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“{name}” is none of the pictures that can be written.</source>
        <translation>« {name} » n’est aucune des images qui peuvent être écrites.</translation>
    </message>
    <message>
        <source>Let its name end in {endings}.</source>
        <translation>Faites finir son nom par {endings}.</translation>
    </message>
    <message>
        <source>The picture could not be written to “{name}”: {why}.</source>
        <translation>L’image n’a pas pu être écrite dans « {name} » : {why}.</translation>
    </message>
    <message>
        <source>What stood there before is unharmed.</source>
        <translation>Ce qui s’y trouvait avant est intact.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <extracomment>days that the whole width shows at most enlarged: three hours days at least enlarged: about eleven thousand years</extracomment>
        <translation>{year} av. J.-C.</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>One of each, with what it means.</extracomment>
        <translation>jour</translation>
    </message>
    <message>
        <source>span</source>
        <translation>période</translation>
    </message>
    <message>
        <source>month unknown</source>
        <translation>mois inconnu</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>année inconnue</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>BC</source>
        <translation>av. J.-C.</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>premier trimestre</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>deuxième trimestre</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>troisième trimestre</translation>
    </message>
    <message>
        <source>fourth quarter</source>
        <translation>quatrième trimestre</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>{event} · in conflict</source>
        <extracomment>Interfaces that Qt may still ask: Python must not let them go before Qt does.</extracomment>
        <translation>{event} · en conflit</translation>
    </message>
    <message>
        <source>{event} · joined: {why}</source>
        <translation>{event} · réuni : {why}</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Event dates</source>
        <translation>Dates d’événement</translation>
    </message>
    <message>
        <source>Publication dates</source>
        <translation>Dates de publication</translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>Type de date</translation>
    </message>
    <message>
        <source>Reduce (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Enlarge (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Everything in view (F)</source>
        <translation>Tout dans la vue (F)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Lanes and what they show</source>
        <translation>Les couloirs et ce qu’ils montrent</translation>
    </message>
    <message>
        <source>Events of several accounts that may be one</source>
        <translation>Événements de plusieurs récits qui n’en font peut-être qu’un</translation>
    </message>
    <message>
        <source>Pictures and export</source>
        <translation>Images et exportation</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Export the events…</source>
        <translation>Exporter les événements…</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Affiné</translation>
    </message>
    <message>
        <source>No accounts yet. Import some with {key}: their dates will stand here.</source>
        <translation>Aucun récit pour l’instant. Importez-en avec {key} : leurs dates se tiendront ici.</translation>
    </message>
    <message>
        <source>No dates have been found. An account's publication date can be set in the inspector.</source>
        <translation>Aucune date n’a été trouvée. La date de publication d’un récit peut être fixée dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Nothing left: what narrows the timeline leaves no event.</source>
        <translation>Il ne reste rien : ce qui affine la chronologie ne laisse aucun événement.</translation>
    </message>
    <message>
        <source>{question}: the accounts conflict</source>
        <translation>{question} : les récits sont en conflit</translation>
    </message>
    <message>
        <source>Dates that could not be placed in time: click to read them.</source>
        <translation>Dates qui n’ont pas pu être placées dans le temps : cliquez pour les lire.</translation>
    </message>
    <message>
        <source>Joined as “{name}”: {why}</source>
        <translation>Réuni sous « {name} » : {why}</translation>
    </message>
    <message>
        <source>Other accounts give another date.</source>
        <translation>D’autres récits donnent une autre date.</translation>
    </message>
    <message>
        <source>Many events lie here: click to enlarge.</source>
        <translation>Beaucoup d’événements ici : cliquez pour agrandir.</translation>
    </message>
    <message>
        <source>published {when}</source>
        <translation>publié : {when}</translation>
    </message>
    <message>
        <source>{when}, given as “{words}”</source>
        <translation>{when}, donné comme « {words} »</translation>
    </message>
    <message>
        <source>says {speaker}</source>
        <translation>selon {speaker}</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>car : {reason}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation>… et {count} caractères de plus</translation>
    </message>
    <message>
        <source>Put away: {part}</source>
        <translation>Ranger : {part}</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>Colours that people with colour-vision deficiency can tell apart (after Okabe and Ito, and Tol).</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>vermilion</source>
        <translation>vermillon</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>bleu ciel</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>bordeaux</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>the colour of its kind</source>
        <translation>la couleur de son type</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Couleur : {name}</translation>
    </message>
    <message>
        <source>tags, with commas between</source>
        <translation>étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>{count} account</source>
        <extracomment>Nouns that are counted: one of them, several.</extracomment>
        <translation>{count} récit</translation>
    </message>
    <message>
        <source>{count} claim</source>
        <translation>{count} affirmation</translation>
    </message>
    <message>
        <source>{count} name</source>
        <translation>{count} nom</translation>
    </message>
    <message>
        <source>{count} names</source>
        <translation>{count} noms</translation>
    </message>
    <message>
        <source>{count} note</source>
        <translation>{count} note</translation>
    </message>
    <message>
        <source>Tabs below the texts</source>
        <translation>Onglets sous les textes</translation>
    </message>
    <message>
        <source>Enlarge to the whole window</source>
        <translation>Agrandir à toute la fenêtre</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>{name} {count:,}</source>
        <translation>{name} {count:,}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>{who} leaves it to the sum</source>
        <translation>{who} s’en tient au calcul</translation>
    </message>
    <message>
        <source>{who} says {what}</source>
        <translation>{who} dit {what}</translation>
    </message>
    <message>
        <source>everything of the origin {origin}</source>
        <translation>tout ce qui vient de l’origine {origin}</translation>
    </message>
    <message>
        <source>sources below grade {grade}</source>
        <translation>sources en dessous de la cote {grade}</translation>
    </message>
    <message>
        <source>sources that nobody has judged</source>
        <translation>sources que personne n’a cotées</translation>
    </message>
    <message>
        <source>Nothing stands: nobody who spoke to it is left.</source>
        <translation>Rien ne tient : il ne reste personne de ceux qui en ont parlé.</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} devient {after}</translation>
    </message>
    <message>
        <source>still {verdict}</source>
        <translation>toujours {verdict}</translation>
    </message>
    <message>
        <source>rests on one origin alone</source>
        <translation>repose sur une seule origine</translation>
    </message>
    <message>
        <source>overruled as {verdict}</source>
        <translation>arbitré comme {verdict}</translation>
    </message>
    <message>
        <source>Contradictory rulings, so the sum stays</source>
        <translation>Arbitrages divergents, le calcul demeure</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Infirmé</translation>
    </message>
    <message>
        <source>{head}. {told}. By the sum {sum}: {why}</source>
        <translation>{head}. {told}. D’après le calcul {sum} : {why}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>cela</translation>
    </message>
    <message>
        <source>{who} deny {what}</source>
        <translation>{who} démentent {what}</translation>
    </message>
    <message>
        <source>{who} denies {what}</source>
        <translation>{who} dément {what}</translation>
    </message>
    <message>
        <source>{a} and {b} do not meet.</source>
        <translation>{a} et {b} ne se rejoignent pas.</translation>
    </message>
    <message>
        <source>{values} cannot all be true.</source>
        <translation>{values} ne peuvent pas être tous vrais.</translation>
    </message>
    <message>
        <source>What one says, another denies.</source>
        <translation>Ce que l’un affirme, l’autre le dément.</translation>
    </message>
    <message>
        <source>No account gives a value.</source>
        <translation>Aucun récit ne donne de valeur.</translation>
    </message>
    <message>
        <source>Only {who} gives a value: {value}.</source>
        <translation>Seul {who} donne une valeur : {value}.</translation>
    </message>
    <message>
        <source>The values are not comparable: {values}.</source>
        <translation>Les valeurs ne sont pas comparables : {values}.</translation>
    </message>
    <message>
        <source>{who} agree on {what}</source>
        <translation>{who} s’accordent sur {what}</translation>
    </message>
    <message>
        <source>{values} are the same</source>
        <translation>{values} sont identiques</translation>
    </message>
    <message>
        <source>{value} lies within {values}</source>
        <translation>{value} se trouve dans {values}</translation>
    </message>
    <message>
        <source>{values} overlap: {shared} fits all</source>
        <translation>{values} se chevauchent : {shared} convient à tous</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} et {last}</translation>
    </message>
</context>
</TS>
