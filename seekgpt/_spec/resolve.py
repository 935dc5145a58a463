"""From declaration files to spec objects: names resolved, twins and parameter types derived."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple, Union

import attrs
from typing_extensions import Protocol

from . import declaration as decl
from . import waits
from .defaults import NONE, Defaults
from .endings import check_ends
from .expr import BEST, TEXTS, UNNAMED, ExpressionError, Node, parse_field, rewrite
from .faults import Fault, Report
from .model import Alias, Answers, Class, Field, Method, Parameter, Resource, Websocket
from .names import Scope, Type, class_name_of, holds_params, snake, twin_module, twin_name
from .paging import Page
from .sources import Source
from .unions import discriminate, distinguishable, variants
from .waits import Wait
from .worded import worded, worded_types

#: The methods of all files by path, each with its file.
Methods = Mapping[str, Tuple[Source, decl.Method]]


@attrs.define
class Part:
    """What one declaration file holds, the unit that is read at a time."""

    methods: Dict[str, Method] = attrs.field(factory=dict)
    types: Dict[str, Dict[str, Union[Class, Alias]]] = attrs.field(factory=dict)


class Base(Protocol):
    """Declarations that others are resolved on top of: the library's, for a user's own."""

    scope: Scope

    def lookup(self, ref: str) -> Union[Class, Alias]: ...

    def resource(self, path: str) -> Optional[Resource]: ...


@attrs.define
class Api:
    """Everything the declarations of a folder say: what a client is built from."""

    base: Optional[Base] = None
    resources: Dict[str, Resource] = attrs.field(factory=dict)
    parts: Dict[str, Part] = attrs.field(factory=dict)
    modules: Dict[str, Tuple[str, List[str]]] = attrs.field(factory=dict)
    scope: Scope = attrs.field(factory=Scope)
    exported: List[str] = attrs.field(factory=list)
    faults: List[Fault] = attrs.field(factory=list)
    origins: Dict[str, Tuple[Source, Tuple[str, ...]]] = attrs.field(factory=dict)
    sources: Sequence[Source] = ()
    defaults: Defaults = attrs.field(factory=Defaults)
    default_values: List[Tuple[Node, object, Report]] = attrs.field(factory=list)

    def lookup(self, ref: str) -> Union[Class, Alias]:
        """The class or alias of a full name."""
        module, _, name = ref.rpartition(".")
        part, own = self.modules.get(module, ("", []))
        if name not in own and self.base is not None:
            return self.base.lookup(ref)
        return self.parts[part].types[module][name]

    def resource(self, path: str) -> Optional[Resource]:
        return self.resources.get(path)

    def methods(self) -> List[Method]:
        return [method for part in self.parts.values() for method in part.methods.values()]

    def fault(self, origin: str, key: Tuple[str, ...], message: str) -> None:
        """Report a fault below the declaration of a type or method."""
        source, base = self.origins[origin]
        self.faults.append(source.fault((*base, *key), message))

    def reporter(self, origin: str, key: Tuple[str, ...] = ()) -> Report:
        """What reports the faults below a key of a type's or a method's declaration."""
        return lambda more, message: self.fault(origin, (*key, *more), message)


def resolve(
    sources: Sequence[Source], base: Optional[Base] = None, defaults: Defaults = NONE
) -> Api:
    """Resolve declarations, on top of those of ``base`` when given; faults are collected."""
    scope = Scope() if base is None else base.scope.copy()
    api = Api(base, scope=scope, sources=sources, defaults=defaults)
    own: List[Type] = []
    for source in sources:
        api.parts[source.part] = Part()
        own += _declare_types(api, source)
    for type_ in own:
        _resolve_type(api, type_)
    methods = {
        f"{source.resource}.{name}": (source, method)
        for source in sources
        for name, method in source.declaration.methods.items()
    }
    for source in sources:
        if source.resource:
            _declare_resource(api, source, methods)
    for source in sources:
        if source.declaration.extends:
            _extend(api, source)
    for path in list(api.resources):
        _add_parents(api, path)
    if not api.faults:
        for type_ in own:
            check_ends(type_.ref, api.lookup, api.reporter(type_.ref))
    if not api.faults:
        _discriminate(api, own, sources)
    return api


def _declare_types(api: Api, source: Source) -> List[Type]:
    """Enter the types of a file into the scope: declared ones, their twins, the methods' own."""
    found: List[Type] = []
    prefix = f"{source.package}." if source.package else ""

    def enter(type_: Type) -> None:
        if type_.ref in api.scope.refs:
            known = api.origins.get(type_.ref)
            where = "the library" if known is None else known[0].file
            message = f"the type {type_.ref} is declared already, in {where}; expected another name"
            api.faults.append(source.fault(type_.key, message))
            return
        clash = api.scope.clash(type_.module)
        if clash is not None and type_.module not in api.modules:
            api.faults.append(source.fault(type_.key, clash))
            return
        home = api.modules.get(type_.module, (source.part, []))[0]
        if home != source.part:
            other = next(s.file for s in api.sources if s.part == home)
            message = (
                f"the types of {type_.module} are declared in {other}; expected this one there"
            )
            api.faults.append(source.fault(type_.key, message))
            return
        api.scope.add(type_.module, type_.name)
        api.origins[type_.ref] = (source, type_.key)
        _, names = api.modules.setdefault(type_.module, (source.part, []))
        names.append(type_.name)
        api.parts[source.part].types.setdefault(type_.module, {})
        found.append(type_)

    for module_name, module in source.declaration.types.items():
        full = prefix + module_name
        kind = "params" if holds_params(full) and not module.model else "model"
        if module.model:
            api.scope.models.add(full)
        for name, body in module.types.items():
            key = ("types", module_name, name)
            own = "alias" if isinstance(body, str) else kind
            type_ = Type(full, name, source.part, key, body, own, full)
            enter(type_)
            if module.export:
                api.scope.export(type_.module, type_.name)
                api.exported.append(type_.ref)
            if module.param:
                twin = "alias" if isinstance(body, str) else "params"
                named = twin_name(name, full)
                enter(Type(twin_module(full), named, source.part, key, body, twin, full, type_))
    for name, method in source.declaration.methods.items():
        for type_ in _parameter_types(source, prefix, name, method):
            enter(type_)
    return found


def _parameter_types(source: Source, prefix: str, name: str, method: decl.Method) -> List[Type]:
    """The TypedDicts of a method's parameters; a method that can stream has one for each way."""
    if not method.params:
        return []
    head, _, params = method.params.rpartition(".")
    module = prefix + (head or snake(params))
    key = ("methods", name)
    positional = method.by_position()
    fields = {n: field for _, n, field in method.places() if n not in positional}

    def typed(suffix: str, body: Union[decl.Class, str]) -> Type:
        kind = "alias" if isinstance(body, str) else "params"
        return Type(module, params + suffix, source.part, key, body, kind, module)

    if not method.stream or "stream" not in fields:
        return [typed("", decl.Class(fields=fields, doc=method.summary))]
    stream = fields.pop("stream", None)
    doc = stream.doc if stream is not None else ""
    either = stream is not None and "None" in stream.type
    off = decl.Field(
        type="Literal[False] | None = ..." if either else "Literal[False] = ...", doc=doc
    )
    on = decl.Field(type="Literal[True]", doc=doc)
    base = f"{params}Base"
    said = method.summary
    return [
        typed("Base", decl.Class(fields=fields, doc=said)),
        typed("NonStreaming", decl.Class(fields={"stream": off}, doc=said, bases=(base,))),
        typed("Streaming", decl.Class(fields={"stream": on}, doc=said, bases=(base,))),
        typed("", f"{params}NonStreaming | {params}Streaming"),
    ]


def _resolve_type(api: Api, type_: Type) -> None:
    types = api.parts[type_.part].types[type_.module]
    place = _resolver(api, type_)
    if isinstance(type_.body, str):
        key = () if type_.key[0] == "types" else ("params",)
        types[type_.name] = Alias(
            _expression(api, type_.body, place, api.reporter(type_.ref, key))[0]
        )
        return
    bases = []
    for base in type_.body.bases:
        full = place(base)
        if full is None:
            api.fault(type_.ref, ("_bases",), _unknown(api, base))
        else:
            bases.append(full)
    fields = []
    for name, field in type_.body.fields.items():
        if field.only == ("requests" if type_.kind == "model" else "answers"):
            continue
        # A method tells of its parameters itself.
        report = api.reporter(type_.ref, (name,)) if type_.key[0] == "types" else _untold
        node, required, default = _expression(api, field.type, place, report)
        if type_.kind == "model" and "None" in (node[1] if node[0] == "union" else [node]):
            required = False  # read the same whether it is null or missing
        alias = field.alias
        if type_.kind == "params" and type_.key[0] == "types" and alias is not None:
            name, alias = alias, None  # the keys of a TypedDict are those of the JSON
        said = (field.doc, field.deprecated, field.only)
        fields.append(Field(name, node, required, alias, default, *said))
    mixin = type_.body.mixin if type_.kind == "model" else ""
    types[type_.name] = Class(type_.kind, fields, type_.body.doc, bases, mixin)


def _untold(key: Tuple[str, ...], message: str) -> None:
    pass


def _resolver(api: Api, type_: Type) -> Callable[[str], Optional[str]]:
    """How names in a type's expressions are looked up; in a twin they mean the twins."""

    def place(name: str) -> Optional[str]:
        full = api.scope.resolve(name, type_.scope)
        if full is not None and type_.twin_of is not None:
            return api.scope.twin(full)
        return full

    return place


def _expression(
    api: Api, text: str, place: Callable[[str], Optional[str]], report: Report
) -> Tuple[Node, bool, object]:
    try:
        node, required, default = parse_field(text)
    except ExpressionError as error:
        report((), str(error))
        return "object", True, None

    def named(node: Node) -> Node:
        if isinstance(node, str) or node[0] != "ref":
            return node
        full = place(node[1])
        if full is None:
            report((), _unknown(api, node[1]))
            return "object"
        return ["ref", full, *node[2:]]

    node = rewrite(node, named)
    if required or default == UNNAMED:
        return node, required, None
    api.default_values.append((node, default, report))
    return node, False, default


def _unknown(api: Api, name: str) -> str:
    close = api.scope.similar(name)
    hint = f", like {close!r}" if close else " or a built-in one"
    return f"unknown type {name!r}; expected a declared type{hint}"


def _declare_resource(api: Api, source: Source, methods: Methods) -> None:
    declared = source.declaration
    path = source.resource
    inherited = api.base.resource(path) if api.base is not None else None
    class_name = declared.class_name or class_name_of(path)
    if inherited is not None:
        class_name = inherited.class_name
    api.resources[path] = Resource(
        path, class_name, declared.summary, source.package, source.part, list(declared.methods)
    )
    for name, method in declared.methods.items():
        key = ("methods", name)
        if inherited is not None and name in inherited.methods:
            message = f"{path}.{name} is declared already; expected another name"
            api.faults.append(source.fault(key, message))
            continue
        api.origins[f"{path}.{name}"] = (source, key)
        method = _completed(api, methods, f"{path}.{name}")
        api.parts[source.part].methods[f"{path}.{name}"] = _method(api, source, name, method)


def _completed(api: Api, methods: Methods, path: str, below: Tuple[str, ...] = ()) -> decl.Method:
    """A declared method with what it has of the one it is like, and that of another in turn."""
    source, method = methods[path]
    if not method.like:
        return method
    other = method.like if "." in method.like else f"{source.resource}.{method.like}"
    if other in methods and other not in (path, *below):
        return method.based_on(_completed(api, methods, other, (*below, path)))
    message = f"no method {method.like!r}; expected one of this file, or 'resource.method'"
    api.fault(path, ("like",), message)
    return method


def _extend(api: Api, source: Source) -> None:
    """Give a resource the methods and children of the one it extends."""
    origin, path = source.declaration.extends, source.resource
    if _leads_back(api, path):
        message = f"{path!r} extends itself, through {origin!r}; expected another resource"
        api.faults.append(source.fault(("extends",), message))
        return
    if origin not in api.resources:
        expected = "expected a resource declared beside it"
        api.faults.append(source.fault(("extends",), f"unknown resource {origin!r}; {expected}"))
        return
    methods = api.parts[source.part].methods
    for known in [r for r in api.resources.values() if f"{r.path}.".startswith(f"{origin}.")]:
        copied = path + known.path[len(origin) :]
        target = api.resources.get(copied)
        if target is None:
            target = api.resources[copied] = known.evolve(
                path=copied, part=source.part, methods=[], children=[]
            )
        for name in known.methods:
            inherited = api.parts[known.part].methods[f"{known.path}.{name}"]
            added = methods.get(f"{copied}.{name}")
            merged = inherited.evolve(resource=copied)
            if added is not None:
                merged.parameters = [*inherited.parameters, *added.parameters]
                merged.adapt = added.adapt or inherited.adapt
                merged.summary = added.summary or inherited.summary
            else:
                target.methods = [*target.methods, name]
            methods[merged.path] = merged
            api.origins.setdefault(merged.path, (source, ("extends",)))


def _leads_back(api: Api, path: str) -> bool:
    """Whether a resource extends itself, one inside or around it, or one that does."""
    extends = {s.resource: s.declaration.extends for s in api.sources if s.declaration.extends}
    seen = {path}
    origin = extends.get(path, "")
    while origin:
        if any(f"{origin}.".startswith(f"{one}.") for one in (path, *seen)):
            return True
        if f"{path}.".startswith(f"{origin}."):
            return True
        seen.add(origin)
        origin = extends.get(origin, "")
    return False


def _add_parents(api: Api, path: str) -> None:
    """Make sure that ``chat`` exists when ``chat.completions`` does."""
    parent, _, name = path.rpartition(".")
    if not parent:
        return
    if parent not in api.resources:
        inherited = api.base.resource(parent) if api.base is not None else None
        class_name = class_name_of(parent)
        if inherited is not None:
            class_name = inherited.class_name
        api.resources[parent] = Resource(parent, class_name, package=parent)
    above = api.base.resource(parent) if api.base is not None else None
    if above is not None and name in above.methods:
        source = next(s for s in api.sources if f"{s.resource}.".startswith(f"{path}."))
        message = f"{path} is a method of the library already; expected another name"
        api.faults.append(source.fault((), message))
    if name not in api.resources[parent].children:
        kept = api.resources[parent]
        api.resources[parent] = kept.evolve(children=[*kept.children, name])
    _add_parents(api, parent)


def _method(api: Api, source: Source, name: str, method: decl.Method) -> Method:
    path = f"{source.resource}.{name}"
    scope = f"{source.package}." if source.package else "."
    head, _, params = method.params.rpartition(".")
    module = (f"{source.package}." if source.package else "") + (head or snake(params))
    verb, _, route = method.http.partition(" ")

    def typed(key: str, text: str) -> Node:
        place = lambda n: api.scope.resolve(n, scope)  # noqa: E731
        return _expression(api, text, place, api.reporter(path, tuple(key.split("."))))[0]

    parameters = []
    for where, parameter, field in method.places():
        place = lambda n: api.scope.resolve(n, module if params else scope)  # noqa: E731
        report = api.reporter(path, (where, parameter))
        node, required, default = _expression(api, field.type, place, report)
        parameters.append(
            Parameter(
                name=parameter,
                type=node,
                required=required,
                alias=field.alias,
                default=default,
                doc=field.doc,
                deprecated=field.deprecated,
                place=where,
                style=_style(api.defaults, where, field.style, node),
                whole=field.whole,
            )
        )
    if method.wait:
        parameters += _patience(method.wait)
    return Method(
        name=name,
        resource=source.resource,
        verb="" if method.wait else verb,
        route="" if method.wait else route.strip(),
        call=method.call or (waits.FUNCTION if method.wait else ""),
        adapt=method.adapt,
        manager=method.manager,
        like=method.like,
        summary=method.summary,
        returns=typed("returns", method.returns),
        answers=_answers(method, typed, api.reporter(path, ("answers",))),
        stream=typed("stream", method.stream) if method.stream else None,
        stream_class=method.stream_class,
        error_events=method.error_events,
        page=_page(api.defaults, method.page),
        params=f"{module}.{params}" if params else "",
        encoding=method.encoding,
        media=method.media,
        optional_body=method.optional_body,
        security=_security(api.defaults, method),
        headers=dict(method.headers),
        timeout=method.timeout,
        max_retries=method.max_retries,
        idempotency=method.idempotency,
        base_url=method.base_url,
        positional=method.by_position(),
        options=(method.taken_options() if method.call or method.wait else method.options or ()),
        deprecated=method.deprecated or False,
        parameters=parameters,
        websocket=_websocket(api, source, method.websocket, typed) if method.websocket else None,
        wait=_wait(source, method, method.wait) if method.wait else {},
    )


def _page(defaults: Defaults, said: Union[str, Page]) -> Union[str, Mapping[str, Any]]:
    """How pages go on: a style of the library, one that the API names, or what is said here."""
    named = defaults.pages.get(said) if isinstance(said, str) else said
    return named.as_data() if isinstance(named, Page) else str(said)


def _patience(wait: Wait) -> List[Parameter]:
    """The arguments by which a caller says how to wait."""
    often = "Seconds between two looks; by default as the server says, or as is declared."
    long = "After so many seconds of waiting a TimeoutError is raised; by default never."
    return [
        Parameter(name, "float", False, doc=doc, place="argument")
        for name, doc in zip(waits.ARGUMENTS, (often, long))
    ]


def _wait(source: Source, method: decl.Method, wait: Wait) -> Mapping[str, Any]:
    """What a method waits for, with what the method that looks is given."""
    looks = source.declaration.methods.get(wait.poll)
    said = {**attrs.asdict(wait), "arguments": dict(wait.arguments)}
    for name in looks.path if looks is not None else ():
        if name not in wait.arguments:
            if name in method.path:
                said.setdefault("given", []).append(name)
            else:
                said["arguments"][name] = "id"
    return {key: value for key, value in said.items() if value}


def _security(defaults: Defaults, method: decl.Method) -> Union[str, List[str]]:
    """Who has to vouch for a call: what the method says, or else its API."""
    said = method.security == decl.Method().security
    return list(defaults.security) if said and defaults.security else method.security


#: How parameters have always been spelled.
_USUAL = {
    "query": "brackets",
    "path": "simple",
    "header": "simple",
    "cookie": "form",
    "body": "brackets",
}
_PLAIN = frozenset((*TEXTS, "int", "float", "bool", "None"))


def _style(defaults: Defaults, place: str, said: str, node: Node) -> str:
    """How a parameter is spelled; nothing for what is spelled as always, or in one way only."""
    style = said or (defaults.query_style if place == "query" else "")
    members = node[1] if node[0] == "union" else [node]
    alike = all(m in _PLAIN if isinstance(m, str) else m[0] == "literal" for m in members)
    if alike and style.strip("*") in _SAME_FOR_TEXT:
        return ""
    # In a path nothing but text stands unless somebody says so.
    return "" if style == _USUAL.get(place) and place != "path" else style


_SAME_FOR_TEXT = ("form", "simple", "space", "pipe", "deep", "brackets")


def _answers(
    method: decl.Method, typed: Callable[[str, str], Node], report: Report
) -> Optional[Answers]:
    if len(method.answers) > 1:
        report((), "several parameters; expected the one whose value says what is answered")
    for parameter, types in method.answers.items():
        key = f"answers.{parameter}."
        return Answers(
            parameter, {value: typed(key + value, text) for value, text in types.items()}
        )
    return None


def _websocket(
    api: Api, source: Source, declared: decl.Websocket, typed: Callable[[str, str], Node]
) -> Websocket:
    """The websocket of a method; its events are sent as what their types are in requests."""
    sends = typed("websocket.sends", declared.sends)
    twins = lambda n: ["ref", api.scope.twin(n[1])] if n[0] == "ref" else n  # noqa: E731
    return Websocket(
        resource=source.resource,
        class_name=api.resources[source.resource].class_name,
        path=declared.path,
        sends=sends,
        params=rewrite(sends, twins),
        receives=typed("websocket.receives", declared.receives),
        headers=dict(declared.headers),
    )


def _discriminate(api: Api, own: List[Type], sources: Sequence[Source]) -> None:
    """Note in every union of classes which field tells its variants apart."""

    def change(node: Node) -> Node:
        if isinstance(node, str) or node[0] != "union" or len(node) > 3:
            return node
        classes = list(dict.fromkeys(variants(node, api.lookup)))
        best = node[2] == BEST
        tag = None if best else node[2]
        found = discriminate(classes, api.lookup, tag) if len(classes) > 1 else None
        if found is None:
            apart = not best or distinguishable(classes, api.lookup)
            return ["union", node[1], ""] if apart else ["union", node[1], "", {}]
        return ["union", node[1], found.tag, found.choices]

    for type_ in own:
        spec = api.lookup(type_.ref)
        if isinstance(spec, Alias):
            spec.type = rewrite(spec.type, change)
        else:
            for field in spec.fields:
                field.type = rewrite(field.type, change)
    texts = worded_types([type_.ref for type_ in own], api.lookup)
    for source in sources:
        for method in api.parts[source.part].methods.values():
            method.returns = rewrite(method.returns, change)
            method.stream = rewrite(method.stream, change) if method.stream else None
            if method.answers is not None:
                types = method.answers.types
                method.answers.types = {v: rewrite(n, change) for v, n in types.items()}
            for parameter in method.parameters:
                parameter.type = rewrite(parameter.type, change)
                # What is all of a body, or a part of one, is bytes as it is.
                raw = parameter.place == "body" and (method.encoding == "multipart" or method.media)
                if not (raw and parameter.type == "bytes"):
                    parameter.worded = worded(parameter.type, texts)
