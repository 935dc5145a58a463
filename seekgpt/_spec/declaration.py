"""The grammar: what one declaration file may say, as attrs classes that cattrs fills."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple, Union

import attrs
from cattrs import Converter
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError
from cattrs.gen import make_dict_structure_fn

from .model import options_of
from .nearest import did_you_mean
from .paging import Page
from .waits import Wait

HTTP_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE")
PAGES = ("page", "cursor_page", "conversation_cursor_page", "next_cursor_page", "token_page")
ENCODINGS = ("json", "multipart", "form")
SECURITY = ("bearer", "admin")
PLACES = ("path", "query", "header", "cookie", "body", "argument")
#: How a parameter can be spelled, by its place; a star: each item or key by itself.
STYLES = {
    "path": ("simple", "simple*", "label", "label*", "matrix", "matrix*", "json"),
    "query": ("brackets", "form", "form*", "space", "pipe", "deep", "json"),
    "header": ("simple", "simple*", "json"),
    "cookie": ("form", "form*", "json"),
    "body": ("brackets", "form", "form*", "deep", "json"),
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
    that a method in Python takes. ``wait`` says what a method waits for that calls another and then
    looks. ``base_url`` is where the path begins, if not where the others do. ``manager`` names a
    class of context managers: entering one calls the method that this one is like, and streams its
    answer. ``websocket`` is what a method in Python opens.
    """

    http: str = ""
    call: str = ""
    like: str = ""
    adapt: str = ""
    manager: str = ""
    summary: str = ""
    returns: str = "None"
    answers: Dict[str, Dict[str, str]] = attrs.field(factory=dict)
    stream: str = ""
    stream_class: str = ""
    error_events: bool = False
    page: Union[str, Page] = ""
    params: str = ""
    encoding: str = "json"
    media: str = ""
    optional_body: bool = False
    security: Union[str, List[str]] = "bearer"
    headers: Dict[str, str] = attrs.field(factory=dict)
    timeout: Optional[float] = None
    max_retries: Optional[int] = None
    idempotency: str = ""
    base_url: str = ""
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
    wait: Optional[Wait] = None

    def by_position(self) -> List[str]:
        """The parameters that may be given without a name: by default the last of the path."""
        if self.positional is not None:
            return list(self.positional)
        names = {
            name if field.alias is None else field.alias: name for name, field in self.path.items()
        }
        return [names.get(key, key) for key in _ROUTE_PARAMETER.findall(self.http)[-1:]]

    def taken_options(self) -> List[str]:
        """Which of the arguments that every HTTP operation takes this method takes."""
        if self.options is not None:
            return list(self.options)
        return [] if self.call or self.wait else list(options_of(self.http.partition(" ")[0]))

    def based_on(self, other: Method) -> Method:
        """This method, with the operation and the parameters of another that it is ``like``."""
        own: Dict[str, Any] = {
            "summary": self.summary or other.summary,
            "params": self.params or other.params,
            "positional": other.by_position() if self.positional is None else self.positional,
            "deprecated": other.deprecated if self.deprecated is None else self.deprecated,
        }
        for place in PLACES:
            inherited = dict(getattr(other, place))
            if not self.stream:  # the flag goes with the stream
                inherited.pop("stream", None)
            own[place] = {**inherited, **getattr(self, place)}
        if self.call or self.wait:
            options = other.taken_options() if self.options is None else self.options
            like = self.like if self.wait else ""
            return attrs.evolve(self, like=like, options=options, **own)
        return attrs.evolve(
            other,
            http="" if self.manager else other.http,
            like=self.like if self.manager else "",
            manager=self.manager,
            adapt=self.adapt,
            returns=self.returns,
            answers=self.answers,
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


class _BadKey(ValueError):
    """What is wrong at a key inside the value that is being read."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key


def _unknown(key: str, flags: Tuple[str, ...], other: str) -> _BadKey:
    known = [f"_{name}" for name in flags]
    hint = did_you_mean(key, known)
    return _BadKey(key, f"unknown key; expected {_quoted(known)} or {other}{hint}")


def _structure_field(value: Any, _: Any) -> Field:
    if isinstance(value, str):
        return Field(type=value)
    if not isinstance(value, Mapping):
        raise ValueError(f"{value!r} is no type; expected a string such as 'str' or 'int = 20'")
    return _structure_field_table(value, Field)


def _structure_module(value: Any, _: Any) -> Module:
    types, flags = _parted(value)
    known = {name: _flag(flags, name) for name in MODULE_FLAGS}
    if flags:
        raise _unknown(next(iter(flags)), MODULE_FLAGS, "a type's name")
    return Module(types=_converter.structure(types, Dict[str, Union[Class, str]]), **known)


def _flag(flags: Dict[str, Any], name: str) -> bool:
    value = flags.pop(f"_{name}", False)
    if not isinstance(value, bool):
        raise _BadKey(f"_{name}", f"{value!r} is no truth value; expected true or false")
    return value


def _structure_class(value: Any, _: Any) -> Class:
    fields, flags = _parted(value)
    found: Dict[str, Any] = {}
    for name, type_ in (("doc", str), ("bases", List[str]), ("mixin", str)):
        if f"_{name}" in flags:
            try:
                found[name] = _converter.structure(flags.pop(f"_{name}"), type_)
            except (ValueError, IterableValidationError) as error:
                told = _problems(error, ())[0]
                raise _BadKey(f"_{name}", told.message) from None
    if flags:
        raise _unknown(next(iter(flags)), CLASS_FLAGS, "a field")
    found["bases"] = tuple(found.get("bases", ()))
    return Class(fields=_converter.structure(fields, Dict[str, Field]), **found)


def _parted(value: Any) -> Tuple[Dict[str, Any], Dict[str, Any]]:
    """The names of a table, and its flags, which begin with ``_``."""
    table = _table(value)
    flags = {key: item for key, item in table.items() if key.startswith("_")}
    return {key: item for key, item in table.items() if key not in flags}, flags


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(map(repr, names))


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


def _structure_page(value: Any, _: Any) -> Union[str, Page]:
    return value if isinstance(value, str) else _converter.structure(value, Page)


def _structure_number(value: Any, type_: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
        raise ValueError(f"{value!r} is no number; expected one like 5")
    if type_ in (int, Optional[int]) and not isinstance(value, int):
        raise ValueError(f"{value!r} is no whole number; expected one like 5")
    return value


def _structure_text(value: Any, _: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not text; expected a string")
    return " ".join(value.split())


def _structure_deprecated(value: Any, _: Any) -> Union[bool, str]:
    if not isinstance(value, (bool, str)):
        raise ValueError(f"{value!r} tells nothing; expected true, or what to use instead")
    return value


def _structure_names(value: Any, _: Any) -> List[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{value!r} is no list of names; expected one like ['name']")
    return list(value)


def _tables(type_: Any) -> Callable[[Any, Any], Any]:
    """How a table is read whose values are all of one type; its keys are left as they are."""
    inner = type_.__args__[1]

    def structure_table(value: Any, _: Any) -> Dict[str, Any]:
        found: Dict[str, Any] = {}
        faults: List[Exception] = []
        for key, item in _table(value).items():
            try:
                found[key] = _converter.structure(item, inner)
            except Exception as error:
                faults.append(_At(key, error))
        if faults:
            raise IterableValidationError("", faults, type_)
        return found

    return structure_table


class _At(Exception):
    """A fault at a key of a table."""

    def __init__(self, key: str, fault: Exception) -> None:
        super().__init__(key)
        self.key = key
        self.fault = fault


def _keyed(cls: Any) -> Callable[[Any, Any], Any]:
    """How a table is read that has a key for each attribute of a class."""
    read = make_dict_structure_fn(cls, _converter, _cattrs_forbid_extra_keys=True)
    return lambda value, _: read(_table(value), cls)


_converter = Converter(forbid_extra_keys=True)
_converter.register_structure_hook(str, _structure_text)
_converter.register_structure_hook_func(
    lambda type_: type_ in (List[str], Optional[List[str]]), _structure_names
)
_converter.register_structure_hook(Union[bool, str], _structure_deprecated)
_converter.register_structure_hook(Union[bool, str, None], _structure_deprecated)
_converter.register_structure_hook(Union[str, Page], _structure_page)
_converter.register_structure_hook_func(
    lambda type_: type_ in (int, float, Optional[int], Optional[float]), _structure_number
)
_converter.register_structure_hook(Union[str, List[str]], lambda value, _: _security(value))
_converter.register_structure_hook_factory(
    lambda type_: getattr(type_, "__origin__", None) is dict, _tables
)
_structure_field_table = make_dict_structure_fn(Field, _converter, _cattrs_forbid_extra_keys=True)
_converter.register_structure_hook(Field, _structure_field)
_converter.register_structure_hook(Module, _structure_module)
_converter.register_structure_hook(Class, _structure_class)
_converter.register_structure_hook(Union[Class, str], _structure_type)
_converter.register_structure_hook(Websocket, _keyed(Websocket))
_converter.register_structure_hook(Method, _keyed(Method))
_converter.register_structure_hook(Declaration, _keyed(Declaration))


def structure(data: Mapping[str, Any]) -> Union[Declaration, List[Problem]]:
    """A parsed file as a `Declaration`, or everything that keeps it from being one."""
    stray = list(_stray(data, ()))
    if stray:
        return stray
    renamed = {("class_name" if key == "class" else key): value for key, value in data.items()}
    try:
        return _converter.structure(renamed, Declaration)
    except (ClassValidationError, IterableValidationError) as error:
        return list(_problems(error, ()))


def _stray(value: Any, key: Tuple[str, ...]) -> Iterator[Problem]:
    """The keys that have blanks at an end, which nobody sees."""
    for name, item in value.items() if isinstance(value, Mapping) else ():
        if name != name.strip():
            yield Problem((*key, name), f"{name!r} has blanks around it; expected {name.strip()!r}")
        yield from _stray(item, (*key, name))


def _problems(error: BaseException, key: Tuple[str, ...]) -> List[Problem]:
    """Flatten cattrs' tree of exceptions into keys and messages."""
    if isinstance(error, ForbiddenExtraKeysError):
        names = sorted(a.name.replace("class_name", "class") for a in attrs.fields(error.cl))
        return [
            Problem(
                (*key, name),
                f"unknown key; expected one of {', '.join(names)}{did_you_mean(name, names)}",
            )
            for name in sorted(error.extra_fields)
        ]
    if isinstance(error, _At):
        return _problems(error.fault, (*key, error.key))
    if not isinstance(error, (ClassValidationError, IterableValidationError)):
        if isinstance(error, KeyError):
            return [Problem(key, f"the key {error.args[0]!r} is missing; expected it here")]
        if isinstance(error, _BadKey):
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
