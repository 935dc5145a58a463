"""Clients of APIs that folders declare: each has the resources, types, keys and errors of its own.

    import seekgpt

    Client = seekgpt.declare("weather_api")
    client = Client(api_key="...")

Nothing of SeekGPT's own API is in such a client: neither its resources, nor its address, nor its
key.
"""

from __future__ import annotations

import os
import re
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar, Dict, Mapping, Optional, Type, Union

import httpx

from . import errors
from ._hints import on_demand
from ._http.base import BaseClient
from ._http.client import AsyncAPIClient, SyncAPIClient
from ._http.exchange.content import MAX_DECOMPRESSED_BYTES, MAX_RESPONSE_BYTES
from ._http.request import headers as header_rules
from ._http.security import Key, is_fetched, proof_of, wanted
from ._redact import sealed
from ._runtime import library, modules, resources
from ._runtime.methods.views import Viewable
from ._sentinels import NotGiven, is_given, not_given
from ._spec.nearest import did_you_mean
from ._version import __version__

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._http.call import Call
    from ._http.exchange.authority import Authority
    from ._http.transport.defaults import TransportName
    from ._types import Headers, TimeoutTypes

__all__ = ["AsyncDeclaredClient", "DeclaredClient", "declare"]

#: What a key is called where an API does not say it.
_ONLY_KEY = "api_key"


class _DeclaredSettings(Viewable, BaseClient):
    """What is particular to an API that a folder declares."""

    _api: ClassVar[Any]
    _tells_tries: ClassVar[bool] = False
    _keys: ClassVar[Mapping[str, str]] = {}
    """The schemes by which callers say who they are, by the names of arguments."""
    types: ClassVar[ModuleType]
    """The types that the API declares."""
    errors: ClassVar[Any] = SimpleNamespace()
    """The errors that the API declares, by their names."""

    @sealed
    def __init__(
        self,
        *,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[TimeoutTypes, NotGiven] = not_given,
        max_retries: Optional[int] = None,
        default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Any = None,
        transport: Optional[TransportName] = None,
        max_response_bytes: Optional[int] = MAX_RESPONSE_BYTES,
        max_decompressed_bytes: Optional[int] = MAX_DECOMPRESSED_BYTES,
        _strict_response_validation: bool = False,
        **keys: Any,
    ) -> None:
        """Make a client. What is not given is as the API declares it.

        - the keys, by the names that the API declares for them; each may also come from its
          environment variable. For ``basic`` it is a tuple of user and password, for ``oauth2`` a
          tuple of id and secret, or a token
        - ``base_url``: where paths begin
        - ``timeout``, ``max_retries``, ``default_headers``, ``default_query``, ``http_client``,
          ``transport``, ``max_response_bytes``, ``max_decompressed_bytes``: as those of `SeekGPT`
        """
        api = self._api
        for name in keys:
            if name not in self._keys:
                hint = did_you_mean(name, self._keys)
                known = hint or f"; its keys are {', '.join(self._keys)}"
                raise TypeError(
                    f"{type(self).__name__}() got an unexpected argument {name!r}{known}"
                )
        self._given = {name: value for name, value in keys.items() if value is not None}
        self._tokens: Dict[Any, Any] = {}
        url = base_url or _environment(api.variable("BASE_URL")) or api.base_url
        if not url:
            raise errors.SeekGPTError(
                "Nothing says where this API is. Pass a `base_url` to the client, or declare one "
                "in api.toml"
            )
        if not is_given(timeout) and api.timeout is not None:
            timeout = api.timeout
        super().__init__(  # type: ignore[call-arg]  # each face has the transports it can use
            version=__version__,
            base_url=url,
            http_client=http_client,
            transport=transport,
            max_retries=api.max_retries if max_retries is None else max_retries,
            timeout=timeout,
            custom_headers={**api.headers, **(default_headers or {})},
            custom_query=default_query,
            max_response_bytes=max_response_bytes,
            max_decompressed_bytes=max_decompressed_bytes,
            _strict_response_validation=_strict_response_validation,
        )

    @property
    def user_agent(self) -> str:
        name = "-".join(re.findall(r"[A-Za-z0-9]+", self._api.title)) or type(self).__name__
        return f"{name}/Python {self._version}"

    def _structure_as(self, cast_to: Any, data: Any, strict: bool) -> Any:
        from ._runtime.types.structure import structure_as

        return structure_as(cast_to, data, strict)

    def _standard_headers(self) -> Dict[str, Any]:
        return {"Accept": "application/json", "User-Agent": self.user_agent}

    # Keys

    def _auth_state(self) -> Any:
        return tuple(self._given.items())

    def _auth_headers(self, security: Any) -> Dict[str, str]:
        if isinstance(security, str):
            value = self._given.get(_ONLY_KEY) or _environment(self._api.variable("API_KEY"))
            if not value or security == "none":
                return {}
            return {"Authorization": header_rules.bearer(value, "API key")}
        return super()._auth_headers(security)

    def _value_of(self, key: Key, alone: bool) -> Any:
        """The value of a key; one that is not named stands for a key that is wanted alone."""
        for name, scheme in self._keys.items():
            if scheme == key.scheme and name in self._given:
                return self._given[name]
        variable = self._variable_of(key)
        found: Any = _environment(variable)
        if not found and key.token_url and variable:
            pair = tuple(
                _environment(f"{variable}_{part}") for part in ("CLIENT_ID", "CLIENT_SECRET")
            )
            found = pair if all(pair) else None
        return found or (self._given.get(_ONLY_KEY) if alone else None)

    def _variable_of(self, key: Key) -> str:
        """The environment variable that may have a key; empty if there is none."""
        return key.env or self._api.variable(key.scheme)

    def _authority_for(self, call: Call) -> Optional[Authority]:
        if not is_fetched(call.security):
            return None
        from .auth._client_credentials import fetched_for

        return fetched_for(self, call)

    def _check_proof(self, security: Any) -> None:
        if proof_of(security, self._value_of) is None:
            keys = wanted(security, self._variable_of)
            raise TypeError(
                f"Could not resolve authentication method. Expected {keys} to be given to the "
                "client"
            )

    # Addresses

    def _below(self, base: str, path: str) -> str:
        """A path below the address that its method declares, unless the client was told another."""
        if str(self.base_url).rstrip("/") != self._api.base_url.rstrip("/"):
            return path
        root = str(self.base_url.join(base)) if base.startswith("/") else base
        return f"{root.rstrip('/')}/{path.lstrip('/')}"

    # Errors

    def _make_status_error(
        self, message: str, *, body: Any, response: httpx.Response
    ) -> errors.APIStatusError:
        error = super()._make_status_error(message, body=body, response=response)
        said = self._api.errors
        cls = vars(self.errors).get(said.classes.get(str(response.status_code), ""))
        told = said.told(body)
        if cls is not None or "message" in told:
            text = f"Error code: {response.status_code} - {told['message']}" if told else message
            error = (cls or type(error))(text, response=response, body=error.body)
        for name in ("code", "type", "param"):
            if name in told:
                setattr(error, name, told[name])
        return error

    # Copies

    def _settings(self) -> Dict[str, Any]:
        return {
            "base_url": self.base_url,
            "timeout": self.timeout,
            "max_retries": self.max_retries,
            "default_headers": self._custom_headers,
            "default_query": self._custom_query,
            "http_client": self._client,
            "max_response_bytes": self.max_response_bytes,
            "max_decompressed_bytes": self.max_decompressed_bytes,
            "_strict_response_validation": self._strict_response_validation,
            **self._given,
        }

    @sealed
    def copy(self, **changes: Any) -> Self:
        """A client with this one's settings but for those given here, sharing its connections.

        ``default_headers`` and ``default_query`` are added to those there are.
        """
        settings = self._settings()
        for name in ("default_headers", "default_query"):
            if changes.get(name) is not None:
                changes[name] = {**settings[name], **changes[name]}
        if changes.get("http_client") is not None or changes.get("transport") is not None:
            settings["http_client"] = None
        changes = {name: value for name, value in changes.items() if is_given(value)}
        made = type(self)(**{**settings, **changes})
        made._tokens = self._tokens
        return made

    with_options = copy


class DeclaredClient(_DeclaredSettings, SyncAPIClient):
    """A client of an API that a folder declares, which blocks."""

    AsyncClient: ClassVar[Type[AsyncDeclaredClient]]
    """The same API's client which awaits."""


class AsyncDeclaredClient(_DeclaredSettings, AsyncAPIClient):
    """A client of an API that a folder declares, which awaits, on asyncio or trio."""


def declare(
    folder: Union[str, os.PathLike[str]], package: Optional[str] = None
) -> Type[DeclaredClient]:
    """The client of the API that a folder declares; its ``AsyncClient`` is the one which awaits.

    The folder holds TOML files, or what ``python -m seekgpt compile`` made of them. ``package`` is
    the package that the folder is, so that its types are in ``PACKAGE.types`` and can be pickled;
    without one they are in ``seekgpt.types.FOLDER``.

    Raises:
        seekgpt.DeclarationError: with every fault of the files.
    """
    name = package or ""
    store = library.open_api(folder, name)
    known = _clients.get(id(store))
    if known is None:
        known = _clients[id(store)] = _made(store, name)
    return known


_clients: Dict[int, Type[DeclaredClient]] = {}


def _made(store: Any, package: str) -> Type[DeclaredClient]:
    from ._spec.defaults import Defaults

    api: Any = Defaults.of(store.api)
    title = api.title or package.rpartition(".")[2] or os.path.basename(store.origin)
    types = library.homes.get(library.home_of(store)) or (f"{package}.types" if package else "")
    namespace: Dict[str, Any] = {
        "__module__": package or __name__,
        "__doc__": f"The client of {title}.",
        "_api": api,
        "_key_header": api.idempotency,
        "_keys": api.arguments() or {_ONLY_KEY: ""},
        "types": modules.package(types, f"The types of {title}.") if types else None,
        "errors": SimpleNamespace(**_error_classes(api, package or __name__)),
    }
    registry = library.registry_of(store)
    made: Any = type("Client", (DeclaredClient,), namespace)
    made.AsyncClient = type("AsyncClient", (AsyncDeclaredClient,), namespace)
    resources.attach(made, False, registry)
    resources.attach(made.AsyncClient, True, registry)
    return made  # type: ignore[no-any-return]


def _error_classes(api: Any, module: str) -> Dict[str, Any]:
    """A class for each status that the API has an error of its own for."""
    from ._http.exchange.failures import error_class

    found: Dict[str, Any] = {}
    for status, name in api.errors.classes.items():
        if name not in found:
            base = error_class(int(status))
            found[name] = type(name, (base,), {"__module__": module, "__doc__": f"{status}."})
    return found


def _environment(name: str) -> Optional[str]:
    return os.environ.get(name) if name else None


on_demand(__name__)
