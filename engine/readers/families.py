"""Suffixes and the family of readers that each belongs to.

The trap: a suffix that is in neither table is not refused; it may be text, and its content
decides.
"""

from __future__ import annotations

from typing import Literal

Family = Literal[
    "text",
    "data",
    "markdown",
    "markup",
    "code",
    "notebook",
    "html",
    "pdf",
    "docx",
    "pptx",
    "sheet",
    "odf",
    "epub",
    "fb2",
    "email",
    "mailbox",
    "cards",
    "captions",
    "image",
    "doc",
    "ppt",
    "msg",
    "rtf",
    "archive",
    "tnef",
    "pages",
    "keynote",
    "numbers",
    "mobi",
]


def _suffixes(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_MEMBERS: dict[Family, frozenset[str]] = {
    "text": _suffixes("txt text log"),
    "data": _suffixes(
        "json jsonl ndjson geojson webmanifest yaml yml toml ini cfg conf env xml xsd xsl xslt rss"
        " atom plist desktop service properties po bib"
    ),
    "markdown": _suffixes("md markdown mdown mkd mdx rmd qmd"),
    "markup": _suffixes("rst adoc asciidoc org tex latex"),
    "notebook": _suffixes("ipynb"),
    "odf": _suffixes("odt ott odm odp otp odg otg fodt fodp fodg fods"),
    "epub": _suffixes("epub"),
    "fb2": _suffixes("fb2 fbz"),
    "mailbox": _suffixes("mbox mbx"),
    "cards": _suffixes("ics ical ifb vcf vcard"),
    "doc": _suffixes("doc dot"),
    "rtf": _suffixes("rtf"),
    "ppt": _suffixes("ppt pps pot"),
    "msg": _suffixes("msg oft"),
    "captions": _suffixes("srt vtt sbv sub lrc ass ssa ttml dfxp"),
    "image": _suffixes("png jpg jpeg gif bmp tif tiff webp avif"),
    "pages": _suffixes("pages"),
    "keynote": _suffixes("key"),
    "numbers": _suffixes("numbers"),
    "mobi": _suffixes("mobi azw azw3 prc"),
    "code": _suffixes(
        "py pyi pyx js mjs cjs jsx ts tsx java kt kts scala groovy c h cc cpp cxx hpp hh cs go rs"
        " rb php pl pm swift m mm r jl lua sh bash zsh fish ps1 bat cmd sql vue svelte dart ex exs"
        " erl hrl hs ml mli clj cljs lisp el f f90 f95 vb vbs asm s v sv vhd proto graphql gradle"
        " cmake make mk dockerfile tf css scss less mts cts cu ksh awk zig nim pas adb ads sol hcl"
        " tcl cr coffee scm rkt bas sass bzl"
    ),
    "html": _suffixes("html htm xhtml shtml"),
    "pdf": _suffixes("pdf"),
    "docx": _suffixes("docx docm dotx dotm"),
    "pptx": _suffixes("pptx pptm ppsx ppsm potx"),
    "sheet": _suffixes("xlsx xlsm xltx xltm xlsb xls xlt ods ots csv tsv tab"),
    "email": _suffixes("eml emlx mht mhtml"),
    "tnef": _suffixes("tnef"),
    "archive": _suffixes("zip 7z tar tgz tbz tbz2 txz gz bz2 xz"),
}

BY_SUFFIX: dict[str, Family] = {
    ending: family for family, endings in _MEMBERS.items() for ending in endings
}

HOLDERS: frozenset[Family] = frozenset(
    {"archive", "email", "mailbox", "msg", "pdf", "tnef"}
)  # of other files

BY_NAME: dict[str, Family] = dict.fromkeys(
    _suffixes("makefile gnumakefile dockerfile jenkinsfile rakefile gemfile vagrantfile"), "code"
)

FOREIGN = _suffixes(
    # pictures, sound, film
    "heic heif ico psd ai eps xcf"
    " raw cr2 nef dng arw pef orf rw2 raf srw jls"
    " mp3 wav flac ogg oga opus m4a aac wma aiff mid mp4 m4v mkv mov avi webm wmv mpg mpeg flv"
    # archives, disk images
    " rar zst lz4 lz z cab iso dmg img jar war whl deb rpm apk msi pkg"
    # programs and what they leave behind
    " exe dll so dylib a o obj lib class pyc pyo pyd wasm bin dat elf sys"
    # data, models, fonts
    " sqlite sqlite3 db db3 mdb accdb parquet arrow feather orc npy npz pkl pickle h5 hdf5 mat"
    " safetensors gguf onnx pt pth ckpt tflite lance ttf otf woff woff2 eot"
    # keys and signatures
    " p12 pfx p7s p7m der kdbx gpg pgp"
    # working files
    " tmp part crdownload swp lock bak~"
    # formats of programs that nothing here reads yet
    " pub vsd vsdx one dwg dxf pst"
)
