"""Statements compiled once a process, whichever of its databases a test uses."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import Engine
from sqlalchemy import create_engine as new_engine

from storage import engine


class _Compiled(dict[Any, Any]):
    """What SQLAlchemy compiles, by the kind of its dialect instead of the engine's own."""

    def get(self, key: Any, default: Any = None) -> Any:  # noqa: ANN401 - as SQLAlchemy's own cache
        return super().get((type(key[0]), *key[1:]), default)

    def __setitem__(self, key: Any, value: Any) -> None:  # noqa: ANN401
        super().__setitem__((type(key[0]), *key[1:]), value)


@contextmanager
def compiled_once() -> Iterator[None]:
    """Let all engines share what they compile."""
    compiled = _Compiled()

    def create_engine(*given: Any, **options: Any) -> Engine:  # noqa: ANN401
        return new_engine(*given, execution_options={"compiled_cache": compiled}, **options)

    with patch.object(engine, "create_engine", create_engine):
        yield
