"""Stubs of the resource classes, each method spelled out in all its variants."""

from __future__ import annotations

import inspect
from typing import Any, Dict, Iterable, List, Tuple

from ..._runtime.in_python import located, python_object
from ..._runtime.library import Registry
from ..._runtime.methods.composed import is_flow
from ..._runtime.methods.views import Viewable
from ..._runtime.resources import class_name
from ..._spec.expr import VARIABLE, is_generic
from ..._spec.model import RESOURCES, Method
from .homes import Home, home
from .methods import ANSWERS, Returned, answer, answers, awaited, declared
from .names import BUILTINS, Names
from .websockets import class_names, connections, manager


def resource_module(registry: Registry, path: str, where: Home = home, folder: bool = False) -> str:
    """The source of a resource's module: its classes, blocking and async, and their views.

    ``where`` tells where types are imported from, ``folder`` whether the module has a folder to
    itself, as those of resources with others below them have anyway.
    """
    spec = registry.resource(path)
    own = [class_name(spec.class_name, a) + view for a in (False, True) for view in ("", *VIEWS)]
    more = class_names(registry, path)
    folder = folder or bool(registry.children(path))
    names = Names(f"{RESOURCES}.{path}", folder, [*own, *more], where)
    names.shadowed = BUILTINS.intersection(registry.methods(path))
    shared = _Shared(registry, path)
    # What classes are made of stands before them, so that mypy need not come back to them.
    blocks = shared.source(names)
    for asynchronous in (False, True):
        for view in VIEWS:
            blocks.append(_view(names, registry, path, asynchronous, view, shared))
    for asynchronous in (False, True):
        blocks.append(_resource(names, registry, path, asynchronous, shared))
    blocks += connections(names, registry, path)
    return "\n".join([*names.imports(), *blocks])


def answers_module(registry: Registry) -> str:
    """The source of what the stubs of resources have in common.

    These are the properties by which a resource has its views, what calls return in these, and type
    variables: as many as the resource with most answers has.
    """
    most = max(2, *(len(_Shared(registry, path).variables) for path in registry.paths))
    names = Names(ANSWERS, False, ())
    variables = [f"_R{number}" for number in range(1, most + 1)]
    made = names.typing("TypeVar")
    lines = [f'{variable} = {made}("{variable}")' for variable in variables]
    lines += _answer_kinds(names)
    lines.append(f"class _Viewed({names.typing('Generic')}[_R1, _R2]):")
    lines += view_properties(variables)
    return "\n".join([*names.imports(), *lines])


def _answer_kinds(names: Names) -> List[str]:
    """Names for what calls return: when they are awaited, and through the views."""
    home, any_ = "seekgpt._http.answer.response", names.typing("Any")
    coroutine, raw = names.typing("Coroutine"), f"{names.use(home, 'LegacyAPIResponse')}[_R1]"
    kinds = {
        "_Awaited": f"{coroutine}[{any_}, {any_}, _R1]",
        "_Raw": raw,
        "_AsyncRaw": f"{coroutine}[{any_}, {any_}, {raw}]",
    }
    for kind in ("", "Async"):
        response = f"{names.use(home, f'{kind}APIResponse')}[_R1]"
        kinds[f"_{kind}Streaming"] = (
            f"{names.use(home, f'{kind}ResponseContextManager')}[{response}]"
        )
    return [f"{name}: {names.typing('TypeAlias')} = {said}" for name, said in kinds.items()]


def resource_double(registry: Registry, path: str, home: str = ".") -> str:
    """The source of the second module of a package of resources: the names of its ``home``."""
    spec = registry.resource(path)
    own = {class_name(spec.class_name, a) for a in (False, True)}
    names = sorted({*own, *class_names(registry, path)})
    imported = ", ".join(f"{name} as {name}" for name in names)
    return f"from {home} import {imported}"


def below(registry: Registry, path: str) -> List[str]:
    """The classes of the resources right below one."""
    children = [f"{path}.{child}" for child in registry.children(path)]
    found = [registry.resource(child).class_name for child in children]
    return [class_name(name, a) for name in found for a in (False, True)]


#: The views of a resource, and the modes of their methods.
VIEWS: Dict[str, str] = {"WithRawResponse": "raw", "WithStreamingResponse": "streaming"}


def resource_package(registry: Registry, path: str) -> str:
    """The names a package of resources offers of the modules below it."""
    lines = []
    for child in registry.children(path) if path else registry.roots():
        full = f"{path}.{child}" if path else child
        spec = registry.resource(full)
        for a in (False, True):
            name = class_name(spec.class_name, a)
            lines.append(f"from .{child} import {name} as {name}")
    return "\n".join(lines)


def attributes(names: Names, registry: Registry, paths: List[str], a: bool, view: str) -> List[str]:
    """The properties by which a client or resource has others."""
    lines = []
    for path in paths:
        spec = registry.resource(path)
        cls = names.use(f"{RESOURCES}.{path}", class_name(spec.class_name, a) + view)
        name = path.rpartition(".")[2]
        lines += ["    @property", f"    def {name}(self) -> {cls}:"]
        # One sentence: the class has the paragraph.
        said = spec.summary.split(". ")[0].rstrip(".") + "."
        lines.append(f"        {said!r}" if spec.summary and not view else "        ...")
    return lines


def view_properties(views: Iterable[str]) -> List[str]:
    """The properties by which a client or resource has its views, given their classes."""
    lines = []
    for cls, mode in zip(views, VIEWS.values()):
        name = f"with_{mode}_response"
        lines += ["    @property", f"    def {name}(self) -> {cls}:"]
        lines.append(f"        {inspect.getdoc(getattr(Viewable, name))!r}")
    return lines


def _resource(names: Names, registry: Registry, path: str, a: bool, shared: _Shared) -> str:
    spec = registry.resource(path)
    name = class_name(spec.class_name, a)
    base = names.use("seekgpt._runtime.resources", "AsyncAPIResource" if a else "SyncAPIResource")
    viewed = f"{names.use(ANSWERS, '_Viewed')}[{', '.join(name + view for view in VIEWS)}]"
    bases = ", ".join(filter(None, [shared.filled(names, a, ""), viewed, base]))
    lines = [f"class {name}({bases}):"]
    if spec.summary and not a:  # it is long, and both are one resource
        lines.append(f"    {spec.summary!r}")
    below = [f"{path}.{child}" for child in registry.children(path)]
    lines += attributes(names, registry, below, a, "")
    for method in shared.others:
        if method.manager:
            lines += _managed(names, method, a)
        else:
            lines += declared(names, method, _plainly(names, method, a), True)
    return "\n".join(lines if len(lines) > 1 else [*lines, "    ..."])


def _plainly(names: Names, method: Method, a: bool) -> Returned:
    """What a method returns that a resource does not share with its views."""

    def returned(kind: str) -> Tuple[str, str]:
        if method.websocket is not None:
            return "def", manager(names, method, a)
        waits = a and (not method.call or is_flow(method))
        return ("async def" if waits else "def"), answer(names, method, a, kind)

    return returned


def _managed(names: Names, method: Method, a: bool) -> List[str]:
    """A method that returns a context manager; its variable is that of the manager's class."""
    cls = python_object(method.manager, "Async" if a else "")
    known = names.use(located(method.manager)[0], cls.__name__)
    before, parameters = names.variable, getattr(cls, "__parameters__", ())
    if parameters:
        names.variable = (parameters[0].__module__, parameters[0].__name__)
        known = f"{known}[{names.type(VARIABLE)}]"
    lines = declared(names, method, lambda kind: ("def", known), True)
    names.variable = before
    return lines


class _Shared:
    """The signatures of a resource's methods: blocking and async, plain, raw and streaming.

    They differ only in what a call returns. So the methods stand in one generic class, with a type
    variable for every kind of answer, and each class of the resource is that one with the variables
    filled in. Methods that are generic themselves cannot be filled in so: each class spells them
    out, as it does methods without views.
    """

    def __init__(self, registry: Registry, path: str) -> None:
        found = [registry.method(path, name) for name in registry.methods(path)]
        viewed = [method for method in found if not (method.call or method.manager)]
        self.methods = [method for method in viewed if not is_generic(method.returns)]
        self.generic = [method for method in viewed if is_generic(method.returns)]
        self.others = [method for method in found if method not in self.methods]
        self.name = f"_{registry.resource(path).class_name}Methods"
        #: An answer of every variable, in the order of the variables.
        self.variables: Dict[Tuple[Any, ...], Tuple[Method, str]] = {}
        for method in self.methods:
            for kind in answers(method):
                self.variables.setdefault(_key(method, kind), (method, kind))

    def source(self, names: Names) -> List[str]:
        """The class and its variables; nothing, when no method is declared."""
        if not self.methods:
            return []
        variables = [
            names.use(ANSWERS, f"_R{number}") for number in range(1, len(self.variables) + 1)
        ]
        by_key = dict(zip(self.variables, variables))
        lines = [f"class {self.name}({names.typing('Generic')}[{', '.join(variables)}]):"]
        for method in self.methods:

            def returned(kind: str, method: Method = method) -> Tuple[str, str]:
                return "def", by_key[_key(method, kind)]

            lines += declared(names, method, returned, True)
        return ["\n".join(lines)]

    def filled(self, names: Names, a: bool, view: str) -> str:
        """The class as the base of the resource, or of one view; nothing, if there is none."""
        given = [
            _viewed(names, a, view, answer(names, method, a, kind))
            if view
            else _called(names, method, a, kind)
            for method, kind in self.variables.values()
        ]
        return f"{self.name}[{', '.join(given)}]" if given else ""


def _key(method: Method, kind: str) -> Tuple[Any, ...]:
    """What two methods have in common that answer alike."""
    if kind.startswith("answer "):
        return (kind,)
    return (
        kind,
        None if kind == "stream" else repr((method.result, method.page)),
        None if kind == "plain" else repr((method.stream, method.stream_class)),
    )


def _called(names: Names, method: Method, a: bool, kind: str) -> str:
    """What a call returns that is not made through a view."""
    result = answer(names, method, a, kind)
    if not a:
        return result
    if method.page:
        item = names.type(method.returns)
        return f"{names.use('seekgpt.pagination', 'AsyncPaginator')}[{item}, {result}]"
    return awaited(names, result)


def _viewed(names: Names, a: bool, view: str, result: str) -> str:
    """What a call returns in a view, when `result` is the object it is about."""
    return f"{names.use(ANSWERS, ('_Async' if a else '_') + VIEWS[view].title())}[{result}]"


def _view(names: Names, registry: Registry, path: str, a: bool, view: str, shared: _Shared) -> str:
    spec, base = registry.resource(path), shared.filled(names, a, view)
    only, name = names.typing("type_check_only"), class_name(spec.class_name, a) + view
    lines = [f"@{only}", f"class {name}({base}):" if base else f"class {name}:"]
    below = [f"{path}.{child}" for child in registry.children(path)]
    lines += attributes(names, registry, below, a, view)
    for method in shared.generic:

        def returned(kind: str, method: Method = method) -> Tuple[str, str]:
            return "def", _viewed(names, a, view, answer(names, method, a, kind))

        lines += declared(names, method, returned, False)
    return "\n".join(lines if len(lines) > 2 else [*lines, "    ..."])
