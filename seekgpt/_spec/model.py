"""What the declarations say, resolved and checked: the spec objects everything else is built from.

All of it is data that JSON can hold; a wheel ships it so, and reads back only what is touched.
References are full names below ``seekgpt.types`` (``chat.chat_completion.Choice``), expressions are
the trees of `seekgpt._spec.expr`.
"""

from __future__ import annotations

from typing import (
    Any,
    Callable,
    Dict,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Type,
    TypeVar,
    Union,
    cast,
)

from .._record import Record
from .expr import Node, is_generic, is_optional

#: Raised with every change of the compiled form, so that what an older version kept is not read.
FORMAT = 14

#: The packages whose modules are made from declarations.
TYPES = "seekgpt.types"
RESOURCES = "seekgpt.resources"


#: What every HTTP operation takes besides its parameters; no parameter may be called like one.
OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key")


#: What only reads, and so needs no key to be repeated.
READING = ("GET", "HEAD", "OPTIONS", "TRACE")


def camel(name: str) -> str:
    """``fine_tuning`` to ``FineTuning``: the class of a resource."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def options_of(verb: str) -> Tuple[str, ...]:
    """The options of an HTTP operation; what only reads may be repeated without a key."""
    return tuple(name for name in OPTIONS if verb not in READING or name != "idempotency_key")


class _Said:
    """Words about something. In the compiled form they stand apart, and a number here; they are
    looked up when somebody reads them, as who makes a docstring does."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, record: Optional[Record], owner: type) -> str:
        said: Any = "" if record is None else record.__dict__.get(self._name, "")
        if type(said) is tuple:
            texts, number = said
            said = record.__dict__[self._name] = texts(number)
        return cast("str", said)

    def __set__(self, record: Record, said: str) -> None:
        record.__dict__[self._name] = said


#: Gives a text of a number.
Texts = Callable[[int], str]


class Field(Record):
    """A field of a class."""

    name: str
    type: Node
    required: bool = True
    alias: Optional[str] = None
    default: Any = None
    doc: str = _Said()  # type: ignore[assignment]
    deprecated: Union[bool, str] = False
    only: str = ""

    @property
    def key(self) -> str:
        """Its name in JSON."""
        return self.name if self.alias is None else self.alias


F = TypeVar("F", bound=Field)


class Parameter(Field):
    """A parameter of a method.

    ``place`` is path, query, header, cookie or body; or argument, which is sent nowhere. ``style``
    is how it is spelled, where that is not how it always was; ``whole`` says that it is all of the
    body; ``worded`` that it may hold bytes or exact numbers, which JSON has as text.
    """

    place: str = "body"
    style: str = ""
    whole: bool = False
    worded: bool = False

    @property
    def nullable(self) -> bool:
        """Whether ``None`` is a value to send, rather than another way to leave it out."""
        return is_optional(self.type)


class Class(Record):
    """A type with fields. ``kind`` is "model" (a response class) or "params" (a TypedDict)."""

    kind: str
    fields: List[Field]
    doc: str = _Said()  # type: ignore[assignment]
    bases: Sequence[str] = ()
    mixin: str = ""

    @property
    def generic(self) -> bool:
        """Whether it is of a type that its users name: ``ParsedResponse[Answer]``."""
        return any(is_generic(field.type) for field in self.fields)


class Alias(Record):
    """A name for a type expression."""

    type: Node
    kind: str = "alias"

    @property
    def generic(self) -> bool:
        return is_generic(self.type)


class Websocket(Record):
    """A websocket that a method opens, and what is said over it.

    ``resource`` and ``class_name`` are those of the resource that declares it, after which its
    classes are called. ``sends`` is the union of the client's events as classes, ``params`` the
    same as TypedDicts.
    """

    resource: str
    class_name: str
    path: str
    sends: Node
    params: Node
    receives: Node
    headers: Mapping[str, str] = {}


class Answers(Record):
    """The types of an answer by the value of the ``parameter`` that asks for one of them."""

    parameter: str
    types: Mapping[str, Node]


class Method(Record):
    """One method of a resource.

    ``call`` names the Python function of a method that no HTTP line describes, ``adapt`` one that
    sees the arguments before they are sent. ``manager`` names the class of context managers of a
    method that makes its request when what it returns is entered: it calls the one it is ``like``.
    ``websocket`` is what the function of ``call`` opens, ``wait`` what a method waits for
    (`seekgpt._spec.waits.Wait`), ``page`` a style or how pages go on (`seekgpt._spec.paging.Page`).
    ``base_url`` is where the route begins, if not where those of other methods do.
    ``schemes`` says what the keys in
    ``security`` are; the store adds them.
    """

    name: str
    resource: str
    verb: str = ""
    route: str = ""
    call: str = ""
    adapt: str = ""
    manager: str = ""
    like: str = ""
    summary: str = _Said()  # type: ignore[assignment]
    returns: Node = "None"
    answers: Optional[Answers] = None
    stream: Optional[Node] = None
    stream_class: str = ""
    error_events: bool = False
    page: Union[str, Mapping[str, Any]] = ""
    params: str = ""
    encoding: str = "json"
    media: str = ""
    optional_body: bool = False
    security: Union[str, Sequence[str]] = "bearer"
    schemes: Mapping[str, Mapping[str, Any]] = {}
    headers: Mapping[str, str] = {}
    timeout: Optional[float] = None
    max_retries: Optional[int] = None
    idempotency: str = ""
    base_url: str = ""
    positional: Sequence[str] = ()
    options: Sequence[str] = ()
    deprecated: Union[bool, str] = False
    parameters: Sequence[Parameter] = ()
    websocket: Optional[Websocket] = None
    wait: Mapping[str, Any] = {}

    @property
    def page_class(self) -> str:
        """What the pages of a list are called, after the colour; empty if it is none."""
        if not isinstance(self.page, str):
            return "DeclaredPage"
        return camel(self.page)

    @property
    def streams(self) -> bool:
        """Whether the answer is a stream in any case, not only when a parameter asks for it."""
        return self.stream is not None and all(p.name != "stream" for p in self.parameters)

    @property
    def path(self) -> str:
        """Where it stands on a client: ``chat.completions.create``."""
        return f"{self.resource}.{self.name}"

    @property
    def taken_options(self) -> Sequence[str]:
        """The arguments besides the parameters: those declared, or of an HTTP operation all."""
        return self.options if self.call else options_of(self.verb)

    @property
    def result(self) -> Node:
        """The type of whatever may be answered, events aside."""
        by_value = {} if self.answers is None else self.answers.types
        others = dict.fromkeys(node for node in by_value.values() if isinstance(node, str))
        return ["union", [self.returns, *others], ""] if others else self.returns

    def answer_to(self, arguments: Mapping[str, Any]) -> Node:
        """The type of the answer to such arguments."""
        if self.answers is None:
            return self.returns
        asking = next(p for p in self.parameters if p.name == self.answers.parameter)
        value = arguments.get(asking.name, asking.default)
        return (
            self.answers.types.get(value, self.returns) if isinstance(value, str) else self.returns
        )

    @property
    def required(self) -> List[str]:
        return [parameter.name for parameter in self.parameters if parameter.required]


class Resource(Record):
    """An attribute of a client: methods declared in one part, and resources below it."""

    path: str
    class_name: str
    summary: str = _Said()  # type: ignore[assignment]
    package: str = ""
    part: str = ""
    methods: Sequence[str] = ()
    children: Sequence[str] = ()

    @property
    def name(self) -> str:
        return self.path.rpartition(".")[2]


def resource_from_json(path: str, data: Dict[str, Any], texts: Texts) -> Resource:
    """A resource as the index holds it, without what its path says."""
    usual = {"class_name": camel(path.rpartition(".")[2]), "part": path}
    return Resource(path=path, **{**usual, **_said(data, texts, "summary")})


def method_from_json(data: Dict[str, Any], texts: Texts) -> Method:
    """A method as a compiled part holds it; checked when it was compiled, so taken as it is."""
    data["parameters"] = _fields(Parameter, data.get("parameters", ()), texts)
    for name, kind in (("websocket", Websocket), ("answers", Answers)):
        if name in data:
            data[name] = kind(**data[name])
    return Method(**_said(data, texts, "summary"))


def type_from_json(data: Dict[str, Any], texts: Texts) -> Union[Class, Alias]:
    """A class or an alias as a compiled part holds it."""
    if "fields" not in data:
        return Alias(data["type"])
    data["fields"] = _fields(Field, data["fields"], texts)
    return Class(**_said(data, texts))


def _fields(kind: Type[F], short: Sequence[List[Any]], texts: Texts) -> List[F]:
    """Fields of the lists that they are in the compiled form (`seekgpt._spec.compile`)."""
    made = []
    for name, type_, *more in short:
        said: Dict[str, Any] = {"name": name, "type": type_}
        if more:
            said.update(more[0] if isinstance(more[0], dict) else {"doc": more[0]})
            _said(said, texts)
        if name[-1] == "?":
            said.update(name=name[:-1], required=False)
        made.append(kind(**said))
    return made


def _said(data: Dict[str, Any], texts: Texts, name: str = "doc") -> Dict[str, Any]:
    if name in data:
        data[name] = (texts, data[name])
    return data
