"""Which cases of a matrix `make test` runs: samples. CI and `make test-all` run them all."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest


def sampled(cases: Iterable[Any], keep: Callable[..., bool]) -> list[Any]:
    """Mark as `exhaustive` all cases but those that `keep` accepts; a tuple is several values."""
    return [_marked(case, keep) for case in cases]


def _marked(case: Any, keep: Callable[..., bool]) -> Any:  # noqa: ANN401
    values = case if isinstance(case, tuple) else (case,)
    return case if keep(*values) else pytest.param(*values, marks=pytest.mark.exhaustive)
