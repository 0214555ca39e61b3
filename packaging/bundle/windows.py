"""The version resource: what Windows shows of a program in its properties."""

from __future__ import annotations

from pathlib import Path

_TEXT = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Lectern maintainers"),
      StringStruct("FileDescription", "Lectern"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "lectern"),
      StringStruct("LegalCopyright", "Apache License 2.0"),
      StringStruct("ProductName", "Lectern"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def version_resource(folder: Path, version: str) -> Path:
    """A file that PyInstaller makes the resource from."""
    numbers = [int(part) for part in version.split(".") if part.isdigit()]
    padded = tuple((numbers + [0] * 4)[:4])
    target = folder / "version.txt"
    target.write_text(_TEXT.format(numbers=padded, version=version), "utf-8")
    return target
