<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
