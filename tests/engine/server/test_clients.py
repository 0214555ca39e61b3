"""Published clients, unchanged, against a served profile: OpenAI's, MCP's, and our own commands."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import httpx2
import openai
import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client

from engine.profile.running import find
from tests import processes
from tests.engine.server.conftest import LEASE, PETS

pytestmark = [pytest.mark.real, pytest.mark.timeout(900)]

LOOPBACK_UP = """
import fcntl, socket, struct
interface = struct.pack("16sh", b"lo", 0x41)  # IFF_UP | IFF_RUNNING
fcntl.ioctl(socket.socket(), 0x8914, interface)  # SIOCSIFFLAGS
"""
QUESTION = "When does the lease of the flat end?"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, embedder_cache_of_profiles: Path) -> Path:
    top = tmp_path_factory.mktemp("clients")
    home = processes.make_home(top / "home", embedder_cache_of_profiles, "polite = false\n")
    (top / "files").mkdir()
    (top / "files" / "lease.txt").write_text(LEASE)
    (top / "files" / "pets.txt").write_text(PETS)
    assert processes.run("add", "files", "--home", home, cwd=top).returncode == 0
    return home


@pytest.fixture(scope="module")
def served(home: Path) -> Iterator[processes.Served]:
    with processes.serving(home) as one:
        yield one


@pytest.fixture
def client(served: processes.Served) -> openai.OpenAI:
    return openai.OpenAI(
        base_url=f"{served.url}/v1", api_key=served.token, timeout=processes.PATIENCE_S
    )


def asked(text: str) -> Any:
    return [{"role": "user", "content": text}]


def test_openai_lists_models(client: openai.OpenAI) -> None:
    names = [model.id for model in client.models.list().data]
    assert {"lectern", "lectern:raw"} <= set(names)
    assert client.models.retrieve("lectern").id == "lectern"
    with pytest.raises(openai.NotFoundError):
        client.models.retrieve("nothing")


def test_openai_chat_answers_from_the_library_with_citations(client: openai.OpenAI) -> None:
    done = client.chat.completions.create(model="lectern", messages=asked(QUESTION))
    assert "31 March 2027" in (done.choices[0].message.content or "")
    assert done.model_extra is not None
    (citation, *_) = done.model_extra["lectern"]["citations"]
    assert citation["path"].endswith("lease.txt")
    chunks = list(
        client.chat.completions.create(
            model="lectern",
            messages=asked(QUESTION),
            stream=True,
            stream_options={"include_usage": True},
        )
    )
    told = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    assert told == done.choices[0].message.content
    assert chunks[-1].usage is not None


def test_openai_chat_with_the_model_alone(client: openai.OpenAI) -> None:
    done = client.chat.completions.create(
        model="lectern:raw", messages=asked("What is the capital of France?"), max_tokens=20
    )
    assert "Paris" in (done.choices[0].message.content or "")
    assert done.usage is not None
    assert 0 < done.usage.completion_tokens <= 20
    with pytest.raises(openai.APIStatusError) as refused:
        client.chat.completions.create(model="nothing:raw", messages=asked("Hello"))
    assert refused.value.status_code == 409
    assert "nothing" in refused.value.message


def test_openai_completions_score_what_they_echo(client: openai.OpenAI) -> None:
    prompts = ["The capital of France is Paris", "The capital of France is Zebra"]
    done = client.completions.create(
        model="lectern:raw", prompt=prompts, max_tokens=1, echo=True, logprobs=1, temperature=0
    )
    sums = []
    for prompt, choice in zip(prompts, done.choices, strict=True):
        assert choice.text.startswith(prompt)
        scores = choice.logprobs
        assert scores is not None
        assert scores.token_logprobs is not None
        assert scores.tokens is not None
        assert "".join(scores.tokens).startswith(prompt)
        assert scores.token_logprobs[0] is None
        sums.append(sum(one for one in scores.token_logprobs[1:-1] if one is not None))
    assert sums[0] > sums[1]
    pieces = client.completions.create(
        model="lectern:raw", prompt="The capital of France is", max_tokens=3, stream=True
    )
    assert "Paris" in "".join(piece.choices[0].text for piece in pieces)


def test_tokens_are_told_as_evaluation_tools_ask(served: processes.Served) -> None:
    with httpx.Client(
        base_url=served.url, headers={"Authorization": f"Bearer {served.token}"}, timeout=60
    ) as client:
        assert client.get("/tokenizer_info").json()["eos_token"] == "<|im_end|>"
        text = "Émile said: “Paris”."
        told = client.post("/tokenize", json={"prompt": text, "add_special_tokens": False}).json()
        assert told["count"] == len(told["tokens"]) > 4
        back = client.post("/detokenize", json={"tokens": told["tokens"]}).json()
        assert back["prompt"] == text
        (end,) = client.post("/tokenize", json={"prompt": "<|im_end|>"}).json()["tokens"]
        assert end == 2
        wrong = client.post("/detokenize", json={"tokens": [10**9]})
        assert (wrong.status_code, wrong.json()["error"]["code"]) == (400, "usage")


def test_openai_embeddings(client: openai.OpenAI) -> None:
    vectors = client.embeddings.create(model="lectern", input=[LEASE, "When the lease ends", PETS])
    lease, question, pets = (one.embedding for one in vectors.data)
    assert len(lease) == 384
    assert vectors.usage.prompt_tokens > len(f"{LEASE} When the lease ends {PETS}".split())

    def near(a: list[float], b: list[float]) -> float:
        return sum(x * y for x, y in zip(a, b, strict=True))

    assert near(lease, question) > near(pets, question)


def test_a_wrong_token_is_an_authentication_error(served: processes.Served) -> None:
    stranger = openai.OpenAI(base_url=f"{served.url}/v1", api_key="wrong", max_retries=0)
    with pytest.raises(openai.AuthenticationError):
        stranger.models.list()


async def use(session: ClientSession) -> None:
    await session.initialize()
    tools = await session.list_tools()
    assert {tool.name for tool in tools.tools} == {"search", "ask", "read_passage", "list_files"}
    found = await session.call_tool("search", {"query": QUESTION, "limit": 1})
    (passage,) = found.structured_content["passages"]
    assert passage["text"] == LEASE
    answer = await session.call_tool("ask", {"question": QUESTION})
    assert "31 March 2027" in answer.structured_content["answer"]
    assert answer.structured_content["citations"][0]["path"].endswith("lease.txt")
    around = await session.call_tool("read_passage", {"document_id": passage["document_id"]})
    assert [one["text"] for one in around.structured_content["passages"]] == [LEASE]
    files = await session.call_tool("list_files", {})
    assert files.structured_content["total"] == 2
    wrong = await session.call_tool("search", {"query": "rent after:never"})
    assert wrong.is_error
    assert "after:2024" in wrong.content[0].text
    document = await session.read_resource(f"lectern://documents/{passage['document_id']}")
    assert LEASE in document.contents[0].text


async def over_http(served: processes.Served) -> None:
    headers = {"Authorization": f"Bearer {served.token}"}
    async with (
        httpx2.AsyncClient(headers=headers, timeout=processes.PATIENCE_S) as http,
        streamable_http_client(f"{served.url}/mcp", http_client=http) as (reading, writing),
        ClientSession(reading, writing) as session,
    ):
        await use(session)


async def over_stdio(home: Path) -> None:
    program = StdioServerParameters(
        command=sys.executable,
        args=["-m", "engine", "mcp", "--home", str(home)],
        env=processes.environment(),
    )
    async with (
        stdio_client(program) as (reading, writing),
        ClientSession(reading, writing) as session,
    ):
        await use(session)


def test_mcp_over_http_and_stdio(served: processes.Served, home: Path) -> None:
    asyncio.run(over_http(served))
    asyncio.run(over_stdio(home))


def test_a_second_engine_is_refused_and_names_the_first(
    served: processes.Served, home: Path
) -> None:
    done = processes.run("serve", "--home", home, cwd=home)
    assert done.returncode == 2
    assert served.url in done.stderr


def test_a_client_that_hangs_up_stops_its_answer(served: processes.Served) -> None:
    """The next question is answered at once, not behind the rest of the first."""
    long = openai.OpenAI(base_url=f"{served.url}/v1", api_key=served.token, max_retries=0)
    began = time.monotonic()
    stream = long.chat.completions.create(
        model="lectern:raw",
        messages=asked("Tell a very long story about a ship."),
        max_tokens=2000,
        stream=True,
    )
    for chunk in stream:
        if chunk.choices and chunk.choices[0].delta.content:
            break
    first_s = time.monotonic() - began
    stream.close()
    began = time.monotonic()
    long.chat.completions.create(model="lectern:raw", messages=asked("Hi"), max_tokens=1)
    assert time.monotonic() - began < 10 * first_s + 5


def test_an_engine_that_is_killed_is_not_missed(home: Path, tmp_path: Path) -> None:
    copy = processes.make_home(tmp_path / "home", home / "cache", "polite = false\n")
    process = processes.start("serve", "--port", "0", "--json", "--home", copy, cwd=tmp_path)
    assert process.stdout is not None
    assert process.stdout.readline()
    assert find(copy) is not None
    process.kill()
    process.wait()
    assert find(copy) is None
    done = processes.run("status", "--json", "--home", copy, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    process.communicate()


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")
def test_all_works_where_only_loopback_exists(home: Path, tmp_path: Path) -> None:
    copy = processes.make_home(tmp_path / "home", home / "cache", "polite = false\n")
    (tmp_path / "lease.txt").write_text(LEASE)
    script = f"""
    set -e
    {sys.executable} -c "$LOOPBACK_UP"
    engine() {{ {sys.executable} -m engine "$@" --home {copy}; }}
    engine add {tmp_path}/lease.txt
    engine search "lease end" --json | grep -q "31 March 2027"
    engine ask "{QUESTION}" | grep -q "31 March 2027"
    {sys.executable} -m engine serve --port 0 --json --home {copy} > {tmp_path}/served &
    while [ ! -s {tmp_path}/served ]; do sleep 0.1; done
    engine search "lease end" --json | grep -q "31 March 2027"
    kill -TERM $!
    wait $!
    """
    done = subprocess.run(
        ["unshare", "--net", "--map-root-user", "bash", "-c", script],
        capture_output=True, text=True, cwd=tmp_path,
        env={**processes.environment(), "LOOPBACK_UP": LOOPBACK_UP},
        timeout=processes.PATIENCE_S, check=False,
    )  # fmt: skip
    if "unshare" in done.stderr and "not permitted" in done.stderr:
        pytest.skip("this system does not allow namespaces of one's own")
    assert done.returncode == 0, done.stdout + done.stderr
