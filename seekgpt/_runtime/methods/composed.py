"""Methods written in Python over declared ones: what they take is declared like any method's."""

from __future__ import annotations

from functools import partial
from inspect import isgeneratorfunction
from typing import Any, Callable, Dict, Tuple

from ..._redact import Unseen
from ..._sentinels import is_given
from ..._spec.model import Method
from ..in_python import python_object
from .arguments import Arguments

_SECRET = ("extra_headers", "extra_query")


def is_flow(method: Method) -> bool:
    """Whether a method written in Python is a flow, which an async client awaits.

    Any other function is called as it is by both clients, with the resource itself.
    """
    return isgeneratorfunction(python_object(method.call))


class FlowBinder(Arguments):
    """Makes what a method written in Python does: its function with the arguments it wants."""

    def __init__(self, method: Method, function: Callable[..., Any]) -> None:
        super().__init__(method)
        self._function = function
        if method.wait:
            self._function = partial(function, method.wait, method.like)
        self._options = frozenset(method.taken_options)
        self._droppable = self._never_null - self._required
        self._defaults = {
            p.name: p.default
            for p in method.parameters
            if p.place == "argument" and p.default is not None
        }

    def bind(self, origin: Any, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> Any:
        """What the function returns: of a flow, the flow.

        What the caller leaves out takes the default that the declaration names; where it names
        none, it is the function's affair.

        Raises:
            TypeError: as Python would, for arguments that are missing or unknown.
        """
        if args:
            self._place(args, kwargs)
        known = self._parameters.keys() | self._options
        if not self._required <= kwargs.keys() or not kwargs.keys() <= known:
            self._refuse(kwargs)
        if self.method.deprecated:
            self._warn()
        given = {
            name: value
            for name, value in kwargs.items()
            if is_given(value) and not (value is None and name in self._droppable)
        }
        for name in _SECRET:
            if given.get(name):
                given[name] = Unseen(given[name])
        return self._function(origin, **{**self._defaults, **given})
