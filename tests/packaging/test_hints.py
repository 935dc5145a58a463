"""Whoever asks for the type hints of anything public gets them, as frameworks do at run time."""

from __future__ import annotations

import inspect
import pkgutil
import subprocess
import sys
import typing
from importlib import import_module
from typing import Any, Iterator, Tuple

import pytest

import seekgpt

pytestmark = pytest.mark.skipif(
    sys.version_info < (3, 9), reason="Python 3.8 evaluates no list[str], os.PathLike[str], ..."
)


def _modules() -> Iterator[Any]:
    yield seekgpt
    for found in pkgutil.walk_packages(seekgpt.__path__, "seekgpt."):
        if not any(step.startswith("_") for step in found.name.split(".")):
            yield import_module(found.name)


def _ours(value: Any) -> bool:
    return (getattr(value, "__module__", None) or "").startswith("seekgpt")


def _callables() -> Iterator[Tuple[str, Any]]:
    """Every public class and function, and what can be called of these classes."""
    for module in _modules():
        for name in (name for name in dir(module) if not name.startswith("_")):
            value = getattr(module, name)
            if not _ours(value) or not (inspect.isclass(value) or inspect.isroutine(value)):
                continue
            yield f"{module.__name__}.{name}", value
            if inspect.isclass(value):
                for own, member in _members(value):
                    yield f"{module.__name__}.{name}.{own}", member


def _members(cls: type) -> Iterator[Tuple[str, Any]]:
    for name in dir(cls):
        if name.startswith("_") and name not in ("__init__", "__enter__", "__iter__", "__call__"):
            continue
        member = inspect.getattr_static(cls, name)
        member = member.fget if isinstance(member, property) else getattr(cls, name, None)
        if inspect.isfunction(member) or inspect.ismethod(member):
            yield name, member


def test_hints_of_everything_public_resolve() -> None:
    seen = set()
    wrong = {}
    for name, value in _callables():
        if id(value) in seen or not _ours(value):
            continue
        seen.add(id(value))
        try:
            typing.get_type_hints(value)
        except Exception as error:
            wrong[name] = repr(error)
    assert len(seen) > 5_000
    assert not wrong


def test_nothing_is_imported_before_somebody_asks() -> None:
    asked = "from seekgpt.errors import APIStatusError; import sys, typing\n"
    asked += "before = 'httpx' in sys.modules\n"
    asked += "hints = typing.get_type_hints(APIStatusError)\n"
    asked += "print(before, hints['response'].__module__, hints['response'].__name__)\n"
    done = subprocess.run([sys.executable, "-c", asked], stdout=-1, encoding="utf-8", check=True)
    assert done.stdout.split() == ["False", "httpx", "Response"]
