"""A real cross-encoder, tiny, with weights set by hand or by chance; no download."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.domain.cancel import CancelToken
from engine.domain.errors import Cancelled, EngineError
from engine.inference.models import find_reranker
from engine.inference.reranker import load_reranker

pytestmark = pytest.mark.real

_WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "what", "is", "tall", "tower", "cat"]


def make_cross_encoder(folder: Path) -> Path:
    """A BertForSequenceClassification with one label and ten words, weights by chance."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    torch.manual_seed(0)
    folder.mkdir(parents=True)
    (folder / "vocab.txt").write_text("\n".join(_WORDS))
    BertTokenizerFast(str(folder / "vocab.txt"), model_max_length=64).save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(_WORDS), hidden_size=16, num_hidden_layers=1, num_attention_heads=2,
        intermediate_size=16, max_position_embeddings=64, num_labels=1,
    )  # fmt: skip
    BertForSequenceClassification(config).eval().save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_cross_encoder(tmp_path_factory.mktemp("models") / "tiny-cross-encoder")


def test_scores_each_text_as_the_model_does(folder: Path) -> None:
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    reranker = load_reranker(find_reranker(folder.parent, folder.name))
    assert reranker.name == "tiny-cross-encoder"
    texts = ["tower is tall", "cat", "", "tower " * 500, *(["cat tall"] * 20)]
    scores = reranker.scores("what is tall", texts)
    assert scores.shape == (len(texts),)
    assert np.isfinite(scores).all()

    model = AutoModelForSequenceClassification.from_pretrained(folder).eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    with torch.no_grad():
        logits = [
            model(**tokenizer("what is tall", text, return_tensors="pt")).logits.item()
            for text in texts[:2]
        ]
    assert (logits[0] > logits[1]) == (scores[0] > scores[1])


def test_nothing_to_score(folder: Path) -> None:
    assert load_reranker(folder).scores("what", []).shape == (0,)


def test_cancelling(folder: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        load_reranker(folder).scores("what", ["cat"], cancel=cancel)


def test_a_missing_folder_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        load_reranker(tmp_path / "absent")
    assert caught.value.code == "no_model"


@pytest.mark.parametrize("damage", ["truncated", "removed", "tokenizer", "not numbers"])
def test_a_damaged_folder_is_said_plainly(tmp_path: Path, damage: str) -> None:
    folder = make_cross_encoder(tmp_path / "damaged")
    weights = folder / "model.safetensors"
    if damage == "truncated":
        weights.write_bytes(weights.read_bytes()[:1000])
    elif damage == "removed":
        weights.unlink()
    elif damage == "tokenizer":
        (folder / "tokenizer.json").write_text("{")
        (folder / "vocab.txt").unlink()
    else:
        from safetensors.numpy import load_file, save_file

        tensors = load_file(weights)
        tensors["classifier.bias"] = np.array([np.nan], dtype=np.float32)
        save_file(tensors, weights, metadata={"format": "pt"})
    with pytest.raises(EngineError) as caught:
        load_reranker(folder)
    assert caught.value.code == "bad_model"
    assert str(folder) in caught.value.message
    assert "reranker" in caught.value.hint
