"""What commands ask of the library is the same of a running engine as of one of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.client.engine_client import EngineClient
from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError
from engine.profile.running import find
from tests import processes
from tests.engine.server.conftest import LEASE

pytestmark = pytest.mark.real


def test_the_library_of_a_running_engine(real_home: Path, folder: Path) -> None:
    (folder / "lease.txt").write_text(LEASE)
    (folder / "a.log").write_text("A line of a log.")
    with processes.serving(real_home):
        running = find(real_home)
        assert running is not None
        client = EngineClient(real_home, running)
        client.add([folder], collection="Work", ignore=["*.tmp"])
        for _ in client.index(cancel=CancelToken()):
            pass
        assert {Path(file.path).name for file in client.files()} == {"lease.txt", "a.log"}
        library = client.library
        (root,) = library.roots()
        assert (root.collection, root.ignore) == ("Work", ("*.tmp",))
        found = library.preview_ignore(["*.log"], folder, cancel=CancelToken())
        assert (found.leaving, found.leaving_paths) == (1, (str(folder / "a.log"),))
        library.set_ignore(["*.log"], folder)
        assert library.ignore(folder) == ("*.log",)
        library.set_ignore(["*.bak"])
        assert library.ignore() == ("*.bak",)
        assert library.rename_collection("Work", "Office") == 1
        library.move(folder, "Home")
        assert [one.name for one in library.collections()] == ["Home"]
        assert client.remove([folder / "lease.txt"]) == 1
        assert library.left_out() == [str(folder / "lease.txt")]
        with pytest.raises(EngineError):
            library.ignore(folder / "nothing")
