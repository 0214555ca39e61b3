"""One ranking out of several arms, by score and by how far each arm can be trusted.

Pure. Each arm's scores are divided by its best one and added with the arm's weight: the convex
combination of Bruch, Gai and Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval"
(ACM TOIS 2023), which keeps what ranks throw away: by how much the first beats the second.
The trap: a passage that an arm did not return is not worth nothing to it, only less than the
last one it did return.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Arm:
    """What one arm found. ``scores`` are not negative, higher is better; ``floor`` is what a
    passage gets that the arm did not return; ``weight`` is the trust in this arm."""

    scores: Mapping[str, float]
    weight: float
    floor: float = 0.0
    name: str = ""


def fuse(arms: Sequence[Arm]) -> dict[str, float]:
    """Each passage any arm found, with a score from 0 to 1.

    The order of the arms does not matter, and a passage never falls when an arm scores it
    higher while its best score stays what it was.
    """
    return {key: sum(sorted(share.values())) for key, share in shares(arms).items()}


def shares(arms: Sequence[Arm]) -> dict[str, dict[str, float]]:
    """What each arm adds to the score of each passage: passage -> arm's name -> share."""
    speaking = [arm for arm in arms if arm.weight > 0 and any(arm.scores.values())]
    total = sum(sorted(arm.weight for arm in speaking))
    passages = dict.fromkeys(key for arm in speaking for key in arm.scores)
    given = {arm.name or str(n): _shares(arm, total) for n, arm in enumerate(speaking)}
    return {
        passage: {name: share.get(passage, floor) for name, (share, floor) in given.items()}
        for passage in passages
    }


def _shares(arm: Arm, total: float) -> tuple[dict[str, float], float]:
    unit = arm.weight / total / max(arm.scores.values())
    floor = max(0.0, min(arm.floor, *arm.scores.values())) * unit
    return {key: max(score, 0.0) * unit for key, score in arm.scores.items()}, floor


def order(scores: Mapping[str, float]) -> list[str]:
    """Best first; equal scores in the order of their ids, so that a search can be repeated."""
    return sorted(scores, key=lambda key: (-scores[key], key))
