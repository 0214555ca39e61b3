<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AlikeCard</name>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>%n more file</numerusform>
            <numerusform>%n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
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
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n value(s) not found in the files</source>
        <translation>
            <numerusform>⚠ %n value not found in the files</numerusform>
            <numerusform>⚠ %n values not found in the files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of files</source>
        <translation>
            <numerusform>%n group of files</numerusform>
            <numerusform>%n groups of files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left as they were</source>
        <translation>
            <numerusform>%n paragraph left as it was</numerusform>
            <numerusform>%n paragraphs left as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileChangeCard</name>
    <message numerus="yes">
        <source>%n paragraph(s) are gone.</source>
        <translation>
            <numerusform>%n paragraph is gone.</numerusform>
            <numerusform>%n paragraphs are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more paragraph(s)</source>
        <translation>
            <numerusform>%n more paragraph</numerusform>
            <numerusform>%n more paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message numerus="yes">
        <source>Taken from %n file(s): “{0}”.</source>
        <translation>
            <numerusform>Taken from %n file: “{0}”.</numerusform>
            <numerusform>Taken from %n files: “{0}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to %n file(s): “{0}”.</source>
        <translation>
            <numerusform>Given to %n file: “{0}”.</numerusform>
            <numerusform>Given to %n files: “{0}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message numerus="yes">
        <source>%n sentence(s) without support were left out.</source>
        <translation>
            <numerusform>%n sentence without support was left out.</numerusform>
            <numerusform>%n sentences without support were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) not supported</source>
        <translation>
            <numerusform>%n sentence not supported</numerusform>
            <numerusform>%n sentences not supported</numerusform>
        </translation>
    </message>
</context>
</TS>
