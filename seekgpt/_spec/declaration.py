"""The grammar: what one declaration file may say, as attrs classes that cattrs fills."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

import attrs
from cattrs import Converter
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError
from cattrs.gen import make_dict_structure_fn

from .model import options_of

HTTP_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE")
PAGES = ("page", "cursor_page", "conversation_cursor_page", "next_cursor_page")
ENCODINGS = ("json", "multipart", "form")
SECURITY = ("bearer", "admin")
PLACES = ("path", "query", "header", "cookie", "body", "argument")
#: How a parameter can be spelled, by its place; a star: each item or key by itself.
STYLES = {
    "path": ("simple", "simple*", "label", "label*", "matrix", "matrix*", "json"),
    "query": ("brackets", "form", "form*", "space", "pipe", "deep", "json"),
    "header": ("simple", "simple*", "json"),
    "cookie": ("form", "form*", "json"),
    "body": ("brackets", "form", "form*", "json"),
}
#: Where alone a field is, if it is not in requests and answers alike.
ONLY = ("answers", "requests")
#: What is said of a class or a module beside its fields and types, by keys with a ``_`` before.
CLASS_FLAGS = ("doc", "bases", "mixin")
MODULE_FLAGS = ("param", "model", "export")
_ROUTE_PARAMETER = re.compile(r"\{([^{}]+)\}")


@attrs.frozen(kw_only=True)
class Field:
    """A parameter of a method, or a field of a type.

    ``style`` says how a parameter is spelled, ``whole`` that it is all of the body. ``only`` tells
    of a field of a type that serves both ways where it is, if it is not everywhere.
    """

    type: str
    doc: str = ""
    alias: Optional[str] = None
    deprecated: Union[bool, str] = False
    style: str = ""
    whole: bool = False
    only: str = ""


@attrs.frozen(kw_only=True)
class Websocket:
    """Where a websocket is opened, and the events that are sent over it and received."""

    path: str
    sends: str
    receives: str
    headers: Dict[str, str] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class Method:
    """One HTTP operation, or with ``call`` a method written in Python.

    ``adapt`` names a function that sees the arguments of an HTTP operation before they are sent.
    ``like`` names a method, of the same file or as ``resource.method``, whose operation and
    parameters this one has, too; with ``call`` only the parameters. What is declared here counts
    before what is declared there. ``options`` are those of the arguments of every HTTP operation
    that a method in Python takes. ``manager`` names a class of context managers: entering one calls
    the method that this one is like, and streams its answer. ``websocket`` is what a method in
    Python opens.
    """

    http: str = ""
    call: str = ""
    like: str = ""
    adapt: str = ""
    manager: str = ""
    summary: str = ""
    returns: str = "None"
    stream: str = ""
    page: str = ""
    params: str = ""
    encoding: str = "json"
    media: str = ""
    optional_body: bool = False
    security: Union[str, List[str]] = "bearer"
    headers: Dict[str, str] = attrs.field(factory=dict)
    positional: Optional[List[str]] = None
    options: Optional[List[str]] = None
    deprecated: Union[bool, str, None] = None
    path: Dict[str, Field] = attrs.field(factory=dict)
    query: Dict[str, Field] = attrs.field(factory=dict)
    header: Dict[str, Field] = attrs.field(factory=dict)
    cookie: Dict[str, Field] = attrs.field(factory=dict)
    body: Dict[str, Field] = attrs.field(factory=dict)
    argument: Dict[str, Field] = attrs.field(factory=dict)
    websocket: Optional[Websocket] = None

    def by_position(self) -> List[str]:
        """The parameters that may be given without a name: by default the last of the path."""
        if self.positional is not None:
            return list(self.positional)
        names = {field.alias or name: name for name, field in self.path.items()}
        return [names.get(key, key) for key in _ROUTE_PARAMETER.findall(self.http)[-1:]]

    def taken_options(self) -> List[str]:
        """Which of the arguments that every HTTP operation takes this method takes."""
        if self.options is not None:
            return list(self.options)
        return [] if self.call else list(options_of(self.http.partition(" ")[0]))

    def based_on(self, other: Method) -> Method:
        """This method, with the operation and the parameters of another that it is ``like``."""
        own: Dict[str, Any] = {
            "summary": self.summary or other.summary,
            "params": self.params or other.params,
            "positional": other.by_position() if self.positional is None else self.positional,
            "deprecated": other.deprecated if self.deprecated is None else self.deprecated,
        }
        for place in PLACES:
            fields = {**getattr(other, place), **getattr(self, place)}
            if not self.stream:  # the flag goes with the stream
                fields.pop("stream", None)
            own[place] = fields
        if self.call:
            options = other.taken_options() if self.options is None else self.options
            return attrs.evolve(self, like="", options=options, **own)
        return attrs.evolve(
            other,
            http="" if self.manager else other.http,
            like=self.like if self.manager else "",
            manager=self.manager,
            adapt=self.adapt,
            returns=self.returns,
            stream=self.stream,
            page="",
            **own,
        )

    def places(self) -> List[Tuple[str, str, Field]]:
        """Every parameter with its place, in the order of the signature's declaration."""
        return [
            (place, name, field) for place in PLACES for name, field in getattr(self, place).items()
        ]


@attrs.frozen(kw_only=True)
class Class:
    """A type with fields: a response class, a TypedDict, or both.

    ``mixin`` names a class in Python that the response class inherits properties from.
    """

    fields: Dict[str, Field]
    doc: str = ""
    bases: Tuple[str, ...] = ()
    mixin: str = ""


@attrs.frozen(kw_only=True)
class Module:
    """The types of one module, by name; a string is an alias for a type expression.

    With ``param`` they serve as parameters, too, in a module of their own. ``model`` makes response
    classes of them although the module's name ends like one for parameters. With ``export`` their
    package has all of them, and not only the one that the module is named after.
    """

    types: Dict[str, Union[Class, str]]
    param: bool = False
    model: bool = False
    export: bool = False


@attrs.frozen(kw_only=True)
class Declaration:
    """One file: a resource's methods, and the types that belong to it.

    A resource that ``extends`` another has its methods and children, too; a method declared in both
    adds its parameters to the other's.
    """

    summary: str = ""
    package: Optional[str] = None
    class_name: str = ""
    extends: str = ""
    methods: Dict[str, Method] = attrs.field(factory=dict)
    types: Dict[str, Module] = attrs.field(factory=dict)


@attrs.frozen
class Problem:
    """A fault of the grammar at a key of a file, before a line is known."""

    key: Tuple[str, ...]
    message: str


class _UnknownKey(ValueError):
    """A key that is neither a flag nor a name."""

    def __init__(self, key: str, known: str) -> None:
        super().__init__(f"unknown key; expected {known}")
        self.key = key


def _structure_field(value: Any, _: Any) -> Field:
    if isinstance(value, str):
        return Field(type=value)
    if not isinstance(value, Mapping):
        raise ValueError(f"{value!r} is no type; expected a string such as 'str' or 'int = 20'")
    return _structure_field_table(value, Field)


def _structure_module(value: Any, _: Any) -> Module:
    table = _table(value)
    flags = {key: item for key, item in table.items() if key.startswith("_")}
    types = _converter.structure(
        {name: item for name, item in table.items() if name not in flags},
        Dict[str, Union[Class, str]],
    )
    known = {name: bool(flags.pop(f"_{name}", False)) for name in MODULE_FLAGS}
    if flags:
        expected = f"{_quoted(MODULE_FLAGS)} or a type's name"
        raise _UnknownKey(next(iter(flags)), expected)
    return Module(types=types, **known)


def _structure_class(value: Any, _: Any) -> Class:
    table = _table(value)
    flags = {key: item for key, item in table.items() if key.startswith("_")}
    fields = {key: item for key, item in table.items() if key not in flags}
    doc, bases, mixin = (flags.pop(f"_{name}", "") for name in CLASS_FLAGS)
    if flags:
        raise _UnknownKey(next(iter(flags)), f"{_quoted(CLASS_FLAGS)} or a field")
    structured = _converter.structure(fields, Dict[str, Field])
    return Class(fields=structured, doc=str(doc), bases=tuple(bases), mixin=str(mixin))


def _quoted(flags: Tuple[str, ...]) -> str:
    return ", ".join(repr(f"_{name}") for name in flags)


def _structure_type(value: Any, _: Any) -> Union[Class, str]:
    return _converter.structure(value, str if isinstance(value, str) else Class)  # type: ignore


def _table(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(f"{value!r} is no table; expected keys and values")
    return value


def _security(value: Any) -> Union[str, List[str]]:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return list(value)
    raise ValueError(f"{value!r} is no security; expected a text, or a list of schemes")


def _structure_text(value: Any, _: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not text; expected a string")
    return " ".join(value.split())


_converter = Converter(forbid_extra_keys=True)
_converter.register_structure_hook(str, _structure_text)
_converter.register_structure_hook(Union[bool, str], lambda value, _: value)
_converter.register_structure_hook(Union[bool, str, None], lambda value, _: value)
_converter.register_structure_hook(Union[str, List[str]], lambda value, _: _security(value))
_structure_field_table = make_dict_structure_fn(Field, _converter, _cattrs_forbid_extra_keys=True)
_converter.register_structure_hook(Field, _structure_field)
_converter.register_structure_hook(Module, _structure_module)
_converter.register_structure_hook(Class, _structure_class)
_converter.register_structure_hook(Union[Class, str], _structure_type)


def structure(data: Mapping[str, Any]) -> Union[Declaration, List[Problem]]:
    """A parsed file as a `Declaration`, or everything that keeps it from being one."""
    renamed = {("class_name" if key == "class" else key): value for key, value in data.items()}
    try:
        return _converter.structure(renamed, Declaration)
    except (ClassValidationError, IterableValidationError) as error:
        return list(_problems(error, ()))


def _problems(error: BaseException, key: Tuple[str, ...]) -> List[Problem]:
    """Flatten cattrs' tree of exceptions into keys and messages."""
    if isinstance(error, ForbiddenExtraKeysError):
        names = (a.name.replace("class_name", "class") for a in attrs.fields(error.cl))
        known = ", ".join(sorted(names))
        return [
            Problem((*key, name), f"unknown key; expected one of {known}")
            for name in sorted(error.extra_fields)
        ]
    if not isinstance(error, (ClassValidationError, IterableValidationError)):
        if isinstance(error, KeyError):
            return [Problem(key, f"the key {error.args[0]!r} is missing")]
        if isinstance(error, _UnknownKey):
            key = (*key, error.key)
        return [Problem(key, str(error))]
    found: List[Problem] = []
    for inner in error.exceptions:
        notes = getattr(inner, "__notes__", ())
        step = next((_step(note) for note in notes if _step(note) is not None), None)
        found += _problems(inner, key if step is None else (*key, str(step)))
    return found


def _step(note: Any) -> Any:
    """The key that one of cattrs' notes points at."""
    return getattr(note, "name", getattr(note, "index", None))
