"""Every method, type and export of the recorded interface, as a program finds it at run time."""

from __future__ import annotations

import importlib
import inspect
from typing import Any, Dict, Iterator, Mapping, Set

import pytest

import seekgpt
from seekgpt._runtime import library
from seekgpt._runtime.types.models import inherited_fields
from seekgpt._spec.model import Class

from .differences import undeclared


def test_types(surface: Dict[str, Any]) -> None:
    found = _types(surface["types"])
    assert undeclared(found if surface["newest"] else _losses(found)) == []


def test_package_exports(surface: Dict[str, Any]) -> None:
    assert undeclared(_package_exports(surface["types"])) == []


def test_methods(surface: Dict[str, Any]) -> None:
    found = _methods(surface["methods"])
    assert undeclared(found if surface["newest"] else _losses(found)) == []


@pytest.mark.parametrize("asynchronous", [False, True])
def test_methods_exist_in_both_colours(surface: Dict[str, Any], asynchronous: bool) -> None:
    client = seekgpt.AsyncSeekGPT(api_key="k") if asynchronous else seekgpt.SeekGPT(api_key="k")
    missing = [f"method:{path}" for path in surface["methods"] if _find(client, path) is None]
    assert undeclared(missing) == []


def test_top_level(surface: Dict[str, Any]) -> None:
    missing = [f"client:{name}" for name in surface["exports"] if not hasattr(seekgpt, name)]
    assert undeclared(missing) == []


def _losses(found: Iterator[str]) -> Iterator[str]:
    """What an older version had and this one lacks; that an API grows is no difference."""
    return (name for name in found if not name.startswith(("extra:", "added:", "required:")))


def _find(origin: Any, path: str) -> Any:
    for step in path.split("."):
        origin = getattr(origin, step, None)
    return origin


def _types(types: Mapping[str, Any]) -> Iterator[str]:
    for full, wanted in types.items():
        module, _, name = full.rpartition(".")
        try:
            found = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            yield f"name:{full}"
            continue
        if wanted["kind"] == "model":
            yield from _model(full, found, wanted["fields"])
        elif wanted["kind"] == "typeddict":
            yield from _typed_dict(full, found, wanted["fields"])


def _model(full: str, found: Any, wanted: Mapping[str, Any]) -> Iterator[str]:
    if not (isinstance(found, type) and issubclass(found, seekgpt.BaseModel)):
        yield f"kind:{full}"
        return
    spec = library.lookup(str(getattr(found, "__ref__")))  # noqa: B009 (set when it is built)
    assert isinstance(spec, Class)
    fields = {field.name: field for field in inherited_fields(spec)}
    yield from _names(full, set(fields), set(wanted))
    for name in set(fields) & set(wanted):
        if fields[name].required != wanted[name]["required"]:
            yield f"required:{full}.{name}"
        if wanted[name].get("alias") not in (None, fields[name].key):
            yield f"alias:{full}.{name}"


def _names(full: str, found: Set[str], wanted: Set[str]) -> Iterator[str]:
    yield from (f"field:{full}.{name}" for name in sorted(wanted - found))
    yield from (f"added:{full}.{name}" for name in sorted(found - wanted))


def _typed_dict(full: str, found: Any, wanted: Mapping[str, Any]) -> Iterator[str]:
    names = set(getattr(found, "__annotations__", {}))
    yield from _names(full, names, set(wanted))
    needed = {
        name
        for name, field in wanted.items()
        if field["required"] or field["type"].startswith("Required[")
    }
    required = set(getattr(found, "__required_keys__", needed))
    yield from (f"required:{full}.{name}" for name in sorted((required ^ needed) & names))


def _package_exports(types: Mapping[str, Any]) -> Iterator[str]:
    for wanted in types.values():
        for export in wanted["exported"]:
            package, _, name = export.rpartition(".")
            if not hasattr(importlib.import_module(package), name):
                yield f"export:{export}"


def _methods(methods: Mapping[str, Any]) -> Iterator[str]:
    client = seekgpt.SeekGPT(api_key="k")
    for path, wanted in methods.items():
        method = _find(client, path)
        if method is None:
            yield f"method:{path}"
        else:
            yield from _parameters(path, inspect.signature(method), wanted)


def _parameters(path: str, signature: inspect.Signature, wanted: Any) -> Iterator[str]:
    found = signature.parameters
    known = {parameter["name"]: parameter for parameter in wanted["params"]}
    for name in sorted(set(known) - set(found)):
        yield f"parameter:{path}.{name}"
    for name in sorted(set(found) - set(known) - {"idempotency_key"}):
        yield f"extra:{path}.{name}"
    collects = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    for name in sorted(set(known) & set(found)):
        needed = found[name].default is inspect.Parameter.empty and found[name].kind not in collects
        if needed != known[name]["required"]:
            yield f"required:{path}.{name}"
        if (
            known[name]["kind"] == "positional_or_keyword"
            and found[name].kind is not inspect.Parameter.POSITIONAL_OR_KEYWORD
        ):
            yield f"positional:{path}.{name}"
    order = [p["name"] for p in wanted["params"] if p["kind"] == "positional_or_keyword"]
    if [name for name in found if name in order] != [name for name in order if name in found]:
        yield f"order:{path}"
