"""From the arguments of a method to a `Call`, as its declaration says."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping, Optional, Sequence, Tuple, Union

from ..._http.call import Answer, Call
from ..._http.path import expand
from ..._record import Record
from ..._redact import Hidden
from ..._sentinels import NotGiven, Omit, is_given
from ..._spec.expr import Node
from ..._spec.model import OPTIONS, Method
from ..in_python import python_object
from .answers import Choice, answer_of
from .files import check_file, file_parameters
from .modes import asked
from .spelling import chosen_media, encoding_of, header_text, spelling_of, written_as

#: What the answer may be, when it is to be a stream.
STREAMS = "text/event-stream, application/x-ndjson, application/jsonl, application/json-seq"
_UNSENT = (NotGiven, Omit)

#: Sees the arguments of one call and may change them. What it returns has a part in reading the
#: answer: a function of the result, or values for `Answer`.
Adapt = Callable[[Dict[str, Any]], Union[Callable[[Any], Any], Mapping[str, Any], None]]


class Opening(Record):
    """What ``adapt`` makes of the arguments of a method with a manager."""

    subject: Any
    """Handed to the manager: what it needs to make something of the stream."""
    method: str = ""
    """The method of the same resource that is called when the manager is entered; by default the
    one that the method with the manager is like."""


class Arguments:
    """Knows what one method takes, gives arguments their names, and refuses others."""

    function: Any = None
    """The method itself, as it stands in the class of its resource."""

    def __init__(self, method: Method) -> None:
        self.method = method
        self._parameters = {parameter.name: parameter for parameter in method.parameters}
        self._required = frozenset(method.required)
        self._positional = method.positional
        self._never_null = frozenset(p.name for p in method.parameters if not p.nullable)

    def _place(self, args: Tuple[Any, ...], kwargs: Dict[str, Any]) -> None:
        """Give positional arguments their names."""
        name = f"{self.method.path}()"
        if len(args) > len(self._positional):
            most = len(self._positional)
            raise TypeError(
                f"{name} takes at most {most} positional argument{'' if most == 1 else 's'} "
                f"but {len(args)} were given; pass the others by name"
            )
        for parameter, value in zip(self._positional, args):
            if parameter in kwargs:
                raise TypeError(f"{name} got multiple values for argument {parameter!r}")
            kwargs[parameter] = value

    def _warn(self) -> None:
        import warnings

        why = self.method.deprecated
        text = why if isinstance(why, str) else "it may be removed from the API"
        # Past `bind`, `call` and the method itself, to the line that uses the method.
        warnings.warn(f"{self.method.path}() is deprecated: {text}", DeprecationWarning, 5)

    def _refuse(self, arguments: Mapping[str, Any]) -> None:
        from ..._spec.nearest import did_you_mean

        name = f"{self.method.path}()"
        known = [*self._parameters, *self.method.taken_options]
        for argument in arguments:
            if argument not in known:
                hint = did_you_mean(argument, known)
                raise TypeError(f"{name} got an unexpected keyword argument {argument!r}{hint}")
        missing = [p for p in self._parameters if p in self._required and p not in arguments]
        words = " and ".join(map(repr, missing))
        plural = "s" if len(missing) > 1 else ""
        raise TypeError(f"{name} missing {len(missing)} required argument{plural}: {words}")


class Binder(Arguments):
    """Makes calls of one HTTP operation."""

    def __init__(self, method: Method, asynchronous: bool) -> None:
        super().__init__(method)
        self.asynchronous = asynchronous
        self._adapt = _adapt(method)
        self._answer = answer_of(method, method.returns)
        if method.error_events:
            self._answer = self._answer.evolve(error_events=True)
        if method.stream_class:
            self._answer = self._answer.evolve(stream_cls=self._opened)
        self._choice = None if method.answers is None else Choice(method, method.answers)
        self._places = {p.name: p.place for p in method.parameters}
        self._path = tuple(p.name for p in method.parameters if p.place == "path")
        self._keys = {p.name: p.key for p in method.parameters if p.name != p.key}
        self._headers = _declared_headers(method)
        self._files = file_parameters(method) if method.encoding == "multipart" else {}
        self._has_body = any(p.place == "body" for p in method.parameters)
        self._whole = next((p.key for p in method.parameters if p.whole), None)
        self._optional_body = method.optional_body or not _is_free(method, self._whole)
        self._spell = spelling_of(method)
        self._encoding = encoding_of(method)
        self._media = chosen_media(method)
        self._streams = method.streams
        self._security = security_of(method)
        self._asking = _asking(method)
        self._patience = _patience(method)

    def _opened(self, **given: Any) -> Any:
        """A stream of the class that is declared."""
        colour = "Async" if self.asynchronous else ""
        return python_object(self.method.stream_class, colour)(**given)

    def call(
        self, mode: str, args: Tuple[Any, ...], kwargs: Dict[str, Any], quiet: bool = False
    ) -> Call:
        """The call that these arguments ask for; ``quiet`` keeps a deprecation to itself.

        Raises:
            TypeError: as Python would, for arguments that are missing or unknown.
            ValueError: for a path parameter that is empty.
        """
        options = self.bind(args, kwargs, quiet)
        if mode == "parsed" and "extra_headers" in options.value:
            mode = asked(options.value)
        answer = self._answer if self._choice is None else self._choice.answer_to(kwargs)
        if self._adapt is not None:
            then = self._adapt(kwargs)
            if then is not None:
                answer = answer.evolve(**{"after": then} if callable(then) else then)
        return self._made(mode, kwargs, options, answer)

    def opening(self, kwargs: Dict[str, Any]) -> Opening:
        """What a manager does when it is entered; takes out of the arguments what is not sent."""
        opening: Any = self._adapt(kwargs) if self._adapt is not None else None
        return Opening(opening.subject, opening.method or self.method.like)

    def streaming(self, kwargs: Dict[str, Any], options: Hidden) -> Call:
        """The call of arguments that were looked at before, with its answer as a stream."""
        return self._made("parsed", {**kwargs, "stream": True}, options, self._answer)

    def bind(self, args: Tuple[Any, ...], kwargs: Dict[str, Any], quiet: bool = False) -> Hidden:
        """Check the arguments, name those that came by position, and take out the options.

        Raises:
            TypeError: as Python would, for arguments that are missing or unknown.
        """
        options = Hidden({name: kwargs.pop(name) for name in OPTIONS if name in kwargs})
        if args:
            self._place(args, kwargs)
        if not self._required <= kwargs.keys() or not kwargs.keys() <= self._parameters.keys():
            self._refuse(kwargs)
        if self.method.deprecated and not quiet:
            self._warn()
        return options

    def _made(self, mode: str, kwargs: Dict[str, Any], options: Hidden, answer: Answer) -> Call:
        method = self.method
        call = Call(
            method=method.verb,
            path=method.route,
            answer=answer,
            headers=self._headers,
            encoding=self._encoding,
            media=method.media,
            security=self._security,
            stream=self._streams or (bool(kwargs.get("stream")) and method.stream is not None),
            mode=mode,
            key_header=method.idempotency,
            base_url=method.base_url,
            **options.value,
        )
        if self._patience is not None:
            self._patience(call)
        if self._asking is not None and call.stream:
            call.headers = {**(call.headers or {}), **self._asking}
        self._fill(call, kwargs)
        return call

    def _fill(self, call: Call, arguments: Dict[str, Any]) -> None:
        """Put the arguments where the declaration says they go."""
        for name, or_object in self._files.items():
            check_file(self.method, name, arguments.get(name), or_object)
        groups: Dict[str, Dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "body": {}}
        if self._spell is not None:
            groups.update(cookie={}, argument={})
        places, keys, never_null = self._places, self._keys, self._never_null
        for name, value in arguments.items():
            if isinstance(value, _UNSENT) or (
                value is None and name in never_null and places[name] != "path"
            ):
                continue
            groups[places[name]][keys.get(name, name) if keys else name] = value
        if self._media in groups["header"]:
            call.media = str(groups["header"].pop(self._media))
            call.encoding = written_as(call.media)
        if self._spell is not None:
            self._spell(groups, call.encoding)
        if self._path:
            call.path = expand(call.path, groups["path"])
        if groups["query"]:
            call.query = groups["query"]
        if groups["header"]:
            call.headers = {**(call.headers or {}), **_header_values(groups["header"])}
        if self._has_body:
            body = groups["body"]
            if self._whole is not None and body:
                call.body = body[self._whole]
            elif body or not self._optional_body:
                call.body = body


def security_of(method: Method) -> Any:
    """The keys that prove who is calling, as a call names them."""
    if isinstance(method.security, str):
        return method.security
    from ..._http.security import Key

    def key(name: str) -> Key:
        said = method.schemes[name]
        asked = {"scope": said["scope"]} if said.get("scope") else {}
        return Key(
            name,
            said["type"],
            said.get("name", ""),
            said.get("env", ""),
            said.get("token_url", ""),
            tuple({**asked, **said.get("parameters", {})}.items()),
            bool(said.get("in_body")),
        )

    options = [[name.strip() for name in option.split("+")] for option in method.security]
    return tuple(tuple(key(name) for name in names if name != "none") for names in options)


def _patience(method: Method) -> Optional[Callable[[Call], None]]:
    """Fills in how long and how often a method tries, where its declaration says so."""
    timeout, retries = method.timeout, method.max_retries
    if timeout is None and retries is None:
        return None

    def fill(call: Call) -> None:
        if timeout is not None and not is_given(call.timeout):
            call.timeout = timeout
        if retries is not None and call.max_retries is None:
            call.max_retries = retries

    return fill


def _is_free(method: Method, whole: Optional[str]) -> bool:
    """Whether a body without anything in it is an object without keys."""
    parameter = next((p for p in method.parameters if p.whole), None)
    if whole is None or parameter is None:
        return True
    return any(node in ("object", "Any") or node[0] == "dict" for node in _members(parameter.type))


def _members(node: Node) -> Sequence[Node]:
    return node[1] if node[0] == "union" else (node,)


def _adapt(method: Method) -> Optional[Adapt]:
    """The function that sees a method's arguments, imported when it is first called."""
    if not method.adapt:
        return None
    return lambda arguments: python_object(method.adapt)(arguments)


def _declared_headers(method: Method) -> Optional[Dict[str, Any]]:
    headers: Dict[str, Any] = dict(method.headers)
    if method.streams:
        headers.setdefault("Accept", STREAMS)
    elif method.returns == "bytes":
        headers.setdefault("Accept", "application/octet-stream")
    elif method.returns == "None":
        headers.setdefault("Accept", "*/*")
    elif method.returns == "str":
        headers.setdefault("Accept", "text/plain")
    return headers or None


def _header_values(values: Mapping[str, Any]) -> Dict[str, str]:
    """Header parameters as text."""
    return {
        name: value if type(value) is str else header_text(value) for name, value in values.items()
    }


def _asking(method: Method) -> Optional[Dict[str, str]]:
    """The header that asks for a stream, where nothing that is sent besides does."""
    flag = next((p for p in method.parameters if p.name == "stream"), None)
    asks = method.stream is not None and flag is not None and flag.place == "argument"
    return {"Accept": STREAMS} if asks else None
