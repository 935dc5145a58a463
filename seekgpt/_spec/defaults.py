"""What a folder says of its API as a whole: ``api.toml``, at its root."""

from __future__ import annotations

import os
from keyword import iskeyword
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple

import attrs

from .._at import at
from .faults import Fault
from .lines import line_of, positions
from .nearest import did_you_mean
from .paging import WAYS, Page

#: The part that is no resource.
PART = "api"
FILE = "api.toml"
QUERY_STYLES = ("brackets", "form", "form*")
#: What a key is, or where it is sent.
KINDS = ("bearer", "basic", "header", "query", "cookie", "oauth2")


@attrs.frozen(kw_only=True)
class Scheme:
    """One way of saying who is calling.

    ``name`` is that of the header, parameter or cookie, ``env`` the environment variable that has
    the key. A token of ``oauth2`` is fetched from ``token_url`` for an id and a secret, which are
    sent in a header unless ``in_body``; ``scope`` and ``parameters`` are asked for besides.
    """

    type: str
    name: str = ""
    env: str = ""
    token_url: str = ""
    scope: str = ""
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    in_body: bool = False
    doc: str = ""


@attrs.frozen(kw_only=True)
class Errors:
    """Where an error's body says what is wrong, each a path of keys like ``error.message``; and
    what errors of a status are called."""

    message: str = ""
    code: str = ""
    type: str = ""
    param: str = ""
    classes: Mapping[str, str] = attrs.field(factory=dict)

    def told(self, body: Any) -> Dict[str, str]:
        """What a body says, by the names of attributes."""
        found: Dict[str, str] = {}
        for name in ("message", "code", "type", "param"):
            value = at(body, getattr(self, name)) if getattr(self, name) else None
            if isinstance(value, (str, int, float)):
                found[name] = str(value)
        return found


@attrs.frozen(kw_only=True)
class Defaults:
    """What holds for all methods of a folder that do not say otherwise.

    ``env`` is what the names of environment variables begin with, ``idempotency`` the header that
    names a call, so that the server can tell another try from another call.
    """

    title: str = ""
    base_url: str = ""
    env: str = ""
    headers: Mapping[str, str] = attrs.field(factory=dict)
    query_style: str = "brackets"
    timeout: Optional[float] = None
    max_retries: int = 2
    idempotency: str = ""
    security: Tuple[str, ...] = ()
    schemes: Mapping[str, Scheme] = attrs.field(factory=dict)
    errors: Errors = attrs.field(factory=Errors)
    pages: Mapping[str, Page] = attrs.field(factory=dict)

    def as_data(self) -> Dict[str, Any]:
        """As JSON holds it, without what is not said."""
        said = attrs.asdict(self, filter=lambda field, value: bool(value))
        usual = attrs.asdict(NONE)
        said.pop("pages", None)  # each method has its own
        return {k: v for k, v in said.items() if v and v != usual.get(k)}

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Defaults:
        """Of what `as_data` gave."""
        schemes = {name: Scheme(**said) for name, said in data.get("schemes", {}).items()}
        security = tuple(data.get("security", ()))
        errors = Errors(**data.get("errors", {}))
        return cls(**{**data, "schemes": schemes, "security": security, "errors": errors})

    def variable(self, name: str) -> str:
        """The environment variable of a setting or a key, if the API's have a name."""
        return f"{self.env}_{name.upper()}" if self.env else ""

    def arguments(self) -> Dict[str, str]:
        """The arguments of a client by which it is given its keys, and the scheme of each."""
        found = {name if name.isidentifier() else f"key_{n}": name for n, name in _numbered(self)}
        alone = {option for option in self.security if "+" not in option} & set(self.schemes)
        if len(self.schemes) == 1 or len(alone) == 1:
            found.setdefault("api_key", next(iter(alone or self.schemes)))
        return found


def _numbered(defaults: Defaults) -> Iterable[Tuple[int, str]]:
    return enumerate(defaults.schemes, 1)


NONE = Defaults()


def structure(path: str, text: str, data: Mapping[str, Any]) -> Tuple[Defaults, List[Fault]]:
    """The defaults of a parsed file, and its faults."""
    faults: List[Fault] = []
    known = positions(text)

    def fault(key: Tuple[str, ...], message: str) -> None:
        faults.append(Fault(path, line_of(known, key), ".".join(key), message))

    def typed(cls: Any, table: Mapping[str, Any], above: Tuple[str, ...]) -> Dict[str, Any]:
        names = [field.name for field in attrs.fields(cls)]
        for key in table:
            if key not in names:
                hint = did_you_mean(key, names) or f"; expected one of {', '.join(names)}"
                fault((*above, key), f"unknown key{hint}")
        found = {key: value for key, value in table.items() if key in names}
        for key in [k for k in found if k not in _PARTS]:
            fits, expected = _KINDS_OF.get(key, (_is_text, "a string"))
            if not fits(found[key]):
                fault((*above, key), f"{found.pop(key)!r} is of another kind; expected {expected}")
        return found

    found = typed(Defaults, data, ())
    style = found.get("query_style", "brackets")
    if style not in QUERY_STYLES:
        hint = did_you_mean(style, QUERY_STYLES)
        expected = f"expected one of {', '.join(QUERY_STYLES)}{hint}"
        fault(("query_style",), f"{style!r} is unknown; {expected}")
    url = found.get("base_url", "")
    if url and "://" not in url:
        fault(("base_url",), f"{url!r} is no address; expected one like 'https://example.com/v1'")
    env = found.get("env", "")
    if env and not env.isidentifier():
        fault(("env",), f"{env!r} begins no name of a variable; expected one like 'WEATHER'")
    schemes = {}
    said = found.pop("schemes", {})
    if not isinstance(said, Mapping):
        fault(("schemes",), "expected a table of schemes by name")
        said = {}
    for name, table in said.items():
        scheme = _scheme(name, table, typed, fault)
        if scheme is not None:
            schemes[name] = scheme
    security = found.pop("security", [])
    if not isinstance(security, list) or not all(isinstance(one, str) for one in security):
        fault(("security",), "expected a list of names of schemes, like ['key', 'user+app']")
        security = []
    for problem in unknown_schemes(security, schemes):
        fault(("security",), problem)
    found["errors"] = _errors(found.pop("errors", {}), typed, fault)
    found["pages"] = _pages(found.pop("pages", {}), typed, fault)
    return Defaults(**found, schemes=schemes, security=tuple(security)), faults


def _pages(said: Any, typed: Any, fault: Any) -> Dict[str, Page]:
    pages: Dict[str, Page] = {}
    for name, table in said.items() if isinstance(said, Mapping) else ():
        if not isinstance(table, Mapping):
            fault(("pages", name), f"{table!r} is no way to page; expected a table with 'by'")
            continue
        found = typed(Page, table, ("pages", name))
        if "by" not in found:
            fault(("pages", name), f"lacks 'by'; expected one of {', '.join(WAYS)}")
            continue
        pages[name] = Page(**found)
    return pages


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0


def _is_texts(value: Any) -> bool:
    return isinstance(value, Mapping) and all(map(_is_text, value.values()))


#: What is looked at part by part.
_PARTS = ("security", "schemes", "errors", "pages")
_KINDS_OF: Mapping[str, Tuple[Callable[[Any], bool], str]] = {
    "timeout": (_is_number, "seconds, like 60.0"),
    "max_retries": (lambda v: type(v) is int and v >= 0, "a number, like 2"),
    "start": (lambda v: type(v) is int, "a number, like 0"),
    "headers": (_is_texts, "a table of texts"),
    "parameters": (_is_texts, "a table of texts"),
    "in_body": (lambda v: type(v) is bool, "true or false"),
    "classes": (_is_texts, "a table of names of classes by status"),
}


def _errors(said: Any, typed: Any, fault: Any) -> Errors:
    if not isinstance(said, Mapping):
        fault(("errors",), f"{said!r} is no table; expected one like {{ message = 'error.text' }}")
        return Errors()
    found = typed(Errors, said, ("errors",))
    for status, name in dict(found.get("classes", {})).items():
        if not status.isdigit() or not 400 <= int(status) <= 599:
            fault(("errors", "classes", status), f"{status!r} is no status; expected 400 to 599")
        elif not name.isidentifier() or iskeyword(name):
            problem = f"{name!r} is no name in Python; expected one like 'PaymentRequiredError'"
            fault(("errors", "classes", status), problem)
    return Errors(**found)


def _scheme(name: str, table: Any, typed: Any, fault: Any) -> Optional[Scheme]:
    key = ("schemes", name)
    if not isinstance(table, Mapping):
        fault(key, f"{table!r} is no scheme; expected a table with a 'type'")
        return None
    found = typed(Scheme, table, key)
    kind = found.get("type")
    if kind not in KINDS:
        fault((*key, "type"), f"{kind!r} is unknown; expected one of {', '.join(KINDS)}")
        return None
    if kind in ("header", "query", "cookie") and not found.get("name"):
        fault(key, f"a key in a {kind} needs a 'name'; expected one like name = 'X-Api-Key'")
        return None
    if kind == "oauth2":
        url = found.get("token_url", "")
        if not url.startswith(("https://", "http://", "/")):
            example = "'https://login.example/token', or '/token' at the same server"
            at = (*key, "token_url") if url else key
            fault(at, f"needs a 'token_url', from where tokens are; expected one like {example}")
            return None
    else:
        for extra in ("token_url", "scope", "parameters", "in_body"):
            if found.pop(extra, None):
                fault((*key, extra), "only a scheme of type 'oauth2' has this; expected it away")
    return Scheme(**found)


def unknown_schemes(security: Any, schemes: Mapping[str, Scheme]) -> List[str]:
    """What is wrong with alternatives of schemes: each is a name, several joined by ``+``, or
    ``none``."""
    names = [name.strip() for option in security for name in option.split("+")]
    return [
        f"unknown scheme {name!r}; expected one that {FILE} declares{did_you_mean(name, schemes)}"
        for name in names
        if name != "none" and name not in schemes
    ]


def path_in(folder: str) -> str:
    """Where the file of a folder lies."""
    return os.path.join(folder, FILE)
