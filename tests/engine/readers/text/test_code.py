"""Source code in many languages: what its blocks are, and what they say of themselves."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.chunking.chunker import chunk
from engine.readers.registry import read
from engine.readers.text import code
from tests.engine.readers.promises import check_invariants

# Name, code, and how each definition's block begins and which definition it is.
CODE: list[tuple[str, str, list[tuple[str, str]]]] = [
    (
        "a.py",
        "import time\n\n# Starts it.\n@cached\ndef start(\n    pump,\n) -> int:\n    return 1\n\n\n"
        "class Pump:\n    def stop(self):\n        pass\n\n\nstart(1)\n",
        [("import", ""), ("# Starts", "def start"), ("class Pump", "class Pump"), ("start(1)", "")],
    ),
    (
        "a.js",
        "/** Starts. */\nexport async function start(pump) {\n  if (pump) {\n    go();\n  }\n}\n\n"
        "const stop = async (pump) => {\n  halt();\n};\n\nclass Pump {\n  run() {\n  }\n}\n",
        [
            ("/** Starts", "export async function start(pump)"),
            ("const stop", "const stop = async (pump) =>"),
            ("class Pump", "class Pump"),
        ],
    ),
    (
        "a.ts",
        "export interface Pump {\n  on: boolean;\n}\n\nexport function start(p: Pump): void {\n}\n",
        [("export interface", "export interface Pump"), ("export function", "export function")],
    ),
    (
        "A.java",
        "package elm;\n\n/** A pump. */\npublic class Pump {\n    void stop() {}\n}\n",
        [("package", ""), ("/** A pump", "public class Pump")],
    ),
    (
        "a.c",
        "#include <stdio.h>\n\n/* starts it */\nstatic int start(struct pump *p)\n{\n    go();"
        "\n    return 0;\n}\n\nvoid stop(void)\n{\n}\n",
        [("#include", ""), ("/* starts", "static int start"), ("void stop", "void stop(void)")],
    ),
    (
        "a.cpp",
        "template <typename T>\nclass Pump {\npublic:\n  void start();\n};\n\n"
        "void Pump::start() {\n}\n",
        [("template", "class Pump"), ("void Pump::start", "void Pump::start()")],
    ),
    (
        "a.cs",
        "using System;\n\n[Serializable]\npublic sealed class Pump\n{\n    int On;\n}\n",
        [("using", ""), ("[Serializable]", "public sealed class Pump")],
    ),
    (
        "a.go",
        "package a\n\ntype Pump struct {\n\tA int\n}\n\n// Start starts.\nfunc (p *Pump) Start() {"
        "\n}\n",
        [
            ("package", ""),
            ("type Pump", "type Pump struct"),
            ("// Start", "func (p *Pump) Start()"),
        ],
    ),
    (
        "a.rs",
        "use std::io;\n\n#[derive(Debug)]\npub struct Pump {\n}\n\nimpl Pump {\n    fn a() {}\n}"
        "\n\npub(crate) fn start() {\n}\n",
        [
            ("use", ""),
            ("#[derive", "pub struct Pump"),
            ("impl Pump", "impl Pump"),
            ("pub(crate)", "pub(crate) fn start()"),
        ],
    ),
    (
        "a.rb",
        "require 'x'\n\n# Pumps.\nclass Pump\n  def start\n  end\nend\n\ndef stop\n  1\nend\n",
        [("require", ""), ("# Pumps", "class Pump"), ("def stop", "def stop")],
    ),
    (
        "a.php",
        "<?php\nuse X;\n\nfunction start($p) {\n}\n\nfinal class Pump\n{\n}\n",
        [("<?php", ""), ("function start", "function start($p)"), ("final class", "final class")],
    ),
    (
        "a.kt",
        "@Serializable\ndata class Pump(val on: Boolean)\n\nsuspend fun start(p: Pump) {\n}\n",
        [("@Serializable", "data class Pump"), ("suspend fun", "suspend fun start")],
    ),
    (
        "a.swift",
        "struct Pump {\n    var on = false\n}\n\nextension Pump {\n}\n\nfunc start() {\n}\n",
        [("struct", "struct Pump"), ("extension", "extension Pump"), ("func", "func start()")],
    ),
    (
        "a.scala",
        "case class Pump(on: Boolean)\n\nobject Main {\n  def run(): Unit = {}\n}\n",
        [("case class", "case class Pump"), ("object", "object Main")],
    ),
    (
        "a.dart",
        "class Pump {\n}\n\nvoid main() {\n  run();\n}\n",
        [("class", "class Pump"), ("void main", "void main()")],
    ),
    (
        "a.lua",
        "local x = 1\n\nfunction start(p)\n  return p\nend\n\nlocal function stop()\nend\n",
        [("local x", ""), ("function", "function start(p)"), ("local f", "local function stop()")],
    ),
    (
        "a.sh",
        "#!/bin/sh\n\n# starts\nstart() {\n  echo\n}\n\nfunction stop {\n  echo\n}\n\nstart\n",
        [
            ("#!/bin", ""),
            ("# starts", "start()"),
            ("function stop", "function stop"),
            ("start", ""),
        ],
    ),
    (
        "a.ps1",
        "function Start-Pump {\n  param($p)\n}\n\nStart-Pump\n",
        [("function", "function Start-Pump"), ("Start-Pump", "")],
    ),
    (
        "a.bat",
        "@echo off\ncall :start\n\n:start\necho x\nexit /b\n",
        [("@echo", ""), (":start", ":start")],
    ),
    (
        "a.sql",
        "-- pumps\nCREATE TABLE pump (\n  id int\n);\n\nSELECT id\nFROM pump;\nDELETE FROM pump;\n",
        [
            ("-- pumps", "CREATE TABLE pump"),
            ("SELECT", "SELECT id"),
            ("DELETE", "DELETE FROM pump;"),
        ],
    ),
    (
        "a.pl",
        "use strict;\n\nsub start {\n  my $p;\n}\n\n1;\n",
        [("use", ""), ("sub start", "sub start"), ("1;", "")],
    ),
    (
        "a.r",
        "library(x)\n\n# starts\nstart <- function(p) {\n  p\n}\n",
        [("library", ""), ("# starts", "start <- function(p)")],
    ),
    (
        "a.jl",
        "module Elm\n\nfunction start(p)\n  p\nend\n\nend\n",
        [("module", "module Elm"), ("function", "function start(p)"), ("end", "")],
    ),
    (
        "a.ex",
        "defmodule Pump do\n  def start(p) do\n    p\n  end\nend\n",
        [("defmodule", "defmodule Pump do")],
    ),
    (
        "a.erl",
        "-module(pump).\n\nstart(P) ->\n    P.\n\nstop() -> ok.\n",
        [
            ("-module", "-module(pump)."),
            ("start(P)", "start(P) ->"),
            ("stop", "stop() -> ok."),
        ],
    ),
    (
        "a.hs",
        "module Pump where\n\n-- | Starts.\nstart :: Int -> Int\nstart p = p\n\ndata Pump = Pump\n",
        [("module", ""), ("-- | Starts", "start :: Int -> Int"), ("data", "data Pump = Pump")],
    ),
    (
        "a.ml",
        "open List\n\n(* starts *)\nlet start p =\n  p\n\ntype pump = int\n",
        [("open", ""), ("(* starts", "let start p"), ("type", "type pump = int")],
    ),
    (
        "a.clj",
        "(ns elm.pump)\n\n;; starts\n(defn start\n  [p]\n  p)\n",
        [("(ns", "(ns elm.pump)"), (";; starts", "(defn start")],
    ),
    (
        "a.el",
        "(defun start (p)\n  p)\n\n(defvar on nil)\n",
        [("(defun", "(defun start (p)"), ("(defvar", "(defvar on nil)")],
    ),
    (
        "a.f90",
        "subroutine start(p)\n  integer :: p\nend subroutine\n\ninteger function stop(p)\nend\n",
        [("subroutine", "subroutine start(p)"), ("integer", "integer function stop(p)")],
    ),
    (
        "a.vb",
        "Public Sub Start(p)\n  Go\nEnd Sub\n\nFunction Stop()\nEnd Function\n",
        [("Public Sub", "Public Sub Start(p)"), ("Function", "Function Stop()")],
    ),
    (
        "a.s",
        "start:\n  mov eax, 1\n  ret\nstop:\n  ret\n",
        [("start:", "start"), ("stop:", "stop")],
    ),
    (
        "a.v",
        "module pump(input on);\n  wire x;\nendmodule\n\nmodule tank;\nendmodule\n",
        [("module pump", "module pump(input on);"), ("module tank", "module tank;")],
    ),
    (
        "a.vhd",
        "entity pump is\nend pump;\n\narchitecture rtl of pump is\nbegin\nend rtl;\n",
        [("entity", "entity pump is"), ("architecture", "architecture rtl of pump is")],
    ),
    (
        "a.proto",
        'syntax = "proto3";\n\n// A pump.\nmessage Pump {\n  int32 id = 1;\n}\n\nservice S {\n}\n',
        [("syntax", ""), ("// A pump", "message Pump"), ("service", "service S")],
    ),
    (
        "a.graphql",
        "type Pump {\n  id: ID\n}\n\nquery Pumps {\n  pumps\n}\n",
        [("type", "type Pump"), ("query", "query Pumps")],
    ),
    (
        "a.cmake",
        "project(x)\n\nfunction(start p)\n  message(p)\nendfunction()\n",
        [("project", ""), ("function", "function(start p)")],
    ),
    (
        "Makefile",
        "CC = gcc\n\n# builds\nall: pump.o\n\tcc pump.o\n\nclean:\n\trm pump.o\n",
        [("CC", ""), ("# builds", "all: pump.o"), ("clean:", "clean")],
    ),
    (
        "Dockerfile",
        "FROM a AS build\nRUN x\n\nFROM b\nCOPY y z\n",
        [("FROM a", "FROM a AS build"), ("FROM b", "FROM b")],
    ),
    (
        "a.tf",
        '# a pump\nresource "pump" "main" {\n  on = true\n}\n\nvariable "x" {\n}\n',
        [("# a pump", 'resource "pump" "main"'), ("variable", 'variable "x"')],
    ),
    (
        "a.css",
        "/* pumps */\n.pump,\n.tank {\n  color: red;\n}\n\n@media print {\n  .pump {\n  }\n}\n",
        [("/* pumps", ".tank"), ("@media", "@media print")],
    ),
    (
        "a.zig",
        "pub fn start() void {\n}\n\nconst Pump = struct {\n};\n",
        [("pub fn", "pub fn start() void"), ("const Pump", "const Pump = struct")],
    ),
    (
        "a.nim",
        "proc start(p: int): int =\n  p\n\nproc stop() =\n  discard\n",
        [("proc start", "proc start(p: int)"), ("proc stop", "proc stop()")],
    ),
    (
        "a.pas",
        "unit Pumps;\n\nprocedure Start;\nbegin\nend;\n",
        [("unit", "unit Pumps;"), ("procedure", "procedure Start;")],
    ),
]


@pytest.mark.parametrize(("name", "written", "expected"), CODE, ids=[each[0] for each in CODE])
def test_definitions(name: str, written: str, expected: list[tuple[str, str]]) -> None:
    document = read(written.encode(), name)
    check_invariants(document)
    assert document.media_type == "text/x-source"
    assert len(document.blocks) == len(expected)
    for block, (opening, signature) in zip(document.blocks, expected, strict=True):
        assert document.text[block.start : block.end].startswith(opening)
        assert block.context.startswith(signature)
        assert bool(block.context) == bool(signature)


LONG_CLASS = "class Pump:\n    on = False\n\n" + "".join(
    f"    # Step {number}.\n    def step_{number}(self):\n"
    + "".join(f"        self.turn({number}, {line})\n" for line in range(30))
    + "\n"
    for number in range(3)
)


def test_a_long_class_is_split_into_its_methods() -> None:
    document = read(LONG_CLASS.encode(), "pump.py")
    assert [block.context for block in document.blocks] == [
        "class Pump",
        *(f"class Pump > def step_{number}(self)" for number in range(3)),
    ]
    assert document.text[document.blocks[1].start :].startswith("    # Step 0.")


def test_a_passage_says_which_method_it_is_in() -> None:
    def count_tokens(texts: Sequence[str]) -> list[int]:
        return [len(text.split()) for text in texts]

    document = read(LONG_CLASS.encode(), "pump.py")
    for passage in chunk(document, count_tokens=count_tokens, max_tokens=24)[1:]:
        assert passage.context.startswith("class Pump")
        names_itself = "def step_" in passage.text
        assert names_itself or "> def step_" in passage.context


def test_what_is_in_a_function_is_no_definition() -> None:
    written = "def outer():\n    def inner():\n        pass\n    return inner\n\nouter()\n"
    document = read(written.encode(), "a.py")
    assert [block.context for block in document.blocks] == ["def outer()", ""]


@given(st.lists(st.sampled_from(["class A:", "def f():", "  ", "\t", "\n", "}", "# x", "@", "x"])))
def test_every_line_is_in_one_block(pieces: list[str]) -> None:
    for name in ("a.py", "a.js", "a.sql", "a.unknown"):
        written = "".join(pieces)
        if written.strip():
            check_invariants(code.read_text(written, name))
