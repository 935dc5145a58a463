"""Annotations that name what a module imports for type checkers only, to spare its users the time:
whoever asks for them at run time, as `typing.get_type_hints` does, has it imported then."""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any, Callable, Dict, Iterator


def on_demand(module: str) -> None:
    """Make the annotations of a module's functions and classes so; called at its end."""
    namespace = vars(sys.modules[module])
    asked = _Importing(namespace)
    for value in list(namespace.values()):
        if getattr(value, "__module__", None) != module:
            continue
        if isinstance(value, type):
            own = vars(value)
            for member in own.values():
                if type(member) is not FunctionType and hasattr(member, "__get__"):
                    member = _function(member)
                if type(member) is FunctionType:
                    _spare(member, asked)
            if "__annotations__" in own:
                _spare(value, asked)
        elif type(value) is FunctionType:
            _spare(value, asked)


def _function(member: Any) -> Any:
    """The function behind what stands in a class for a method or a property."""
    for name in ("__func__", "fget", "function"):
        member = getattr(member, name, member)
    return member


def _spare(value: Any, asked: Callable[[], None]) -> None:
    written = value.__annotations__
    if written and type(written) is dict:
        value.__annotations__ = _Annotations(written, asked)


class _Annotations(Dict[str, Any]):
    """An ``__annotations__`` that has something done first when it is read as a whole."""

    def __init__(self, written: Dict[str, Any], asked: Callable[[], None]) -> None:
        super().__init__(written)
        self._asked = asked

    def __iter__(self) -> Iterator[str]:
        self._asked()
        return super().__iter__()

    def keys(self) -> Any:
        self._asked()
        return super().keys()

    def items(self) -> Any:
        self._asked()
        return super().items()

    def __reduce__(self) -> Any:
        return dict, (dict(self),)


class _Importing:
    """Does once what a module does for type checkers; what is not installed is `Any`."""

    def __init__(self, namespace: Dict[str, Any]) -> None:
        self._namespace = namespace
        self._done = False

    def __call__(self) -> None:
        if self._done:
            return
        self._done = True
        import ast

        name, loader = self._namespace["__name__"], self._namespace["__spec__"].loader
        for statement in ast.parse(loader.get_source(name)).body:
            if isinstance(statement, ast.If) and ast.dump(statement.test).find("TYPE_CHECKING") > 0:
                for inner in statement.body:
                    if not isinstance(inner, ast.ClassDef):
                        self._do(ast.Module([inner], []))

    def _do(self, tree: Any) -> None:
        made = dict(self._namespace)
        try:
            exec(compile(tree, "<for type checkers>", "exec"), made)
        except ImportError:
            made.update({alias.asname or alias.name: Any for alias in tree.body[0].names})
        for name, value in made.items():
            self._namespace.setdefault(name, value)
