"""The module as a client: ``seekgpt.api_key = "..."`` and then ``seekgpt.responses.create(...)``.

One client serves all such calls. Its settings are the variables of the module `seekgpt` and of the
environment, looked at on each call, so that assigning to one takes effect with the next call, also
of a resource that was taken before: ``from seekgpt import models``.
Which of the clients it is says ``seekgpt.api_type`` (``SEEKGPT_API_TYPE``), or what else is set.
"""

from __future__ import annotations

import os
import sys
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

from ._turns import Turns

_SETTINGS = (
    "api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
)
#: The clients by the type of their API, and the settings that each has besides.
_CLIENTS: Dict[str, Tuple[str, Tuple[str, ...]]] = {
    "seekgpt": ("SeekGPT", ("admin_api_key",)),
    "azure": (
        "AzureSeekGPT",
        ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider"),
    ),
    "amazon-bedrock": ("BedrockSeekGPT", ("bedrock_token_provider",)),
}
_ALL = ("api_type", *_SETTINGS, *(name for _, more in _CLIENTS.values() for name in more))
_VARIABLES = (
    "SEEKGPT_API_TYPE",
    "SEEKGPT_API_KEY",
    "SEEKGPT_ADMIN_KEY",
    "SEEKGPT_API_VERSION",
    "AZURE_SEEKGPT_ENDPOINT",
    "AZURE_SEEKGPT_API_KEY",
    "AZURE_SEEKGPT_AD_TOKEN",
)
_in_turn = Turns()
_current: Optional[Tuple[Any, Any]] = None


def client() -> Any:
    """The client with the settings that there are now.

    Raises:
        SeekGPTError: they do not say which client, or not enough for it.
    """
    module: Any = sys.modules[__package__]
    settings = {name: getattr(module, name) for name in _ALL}
    variables = {name: os.environ.get(name) or None for name in _VARIABLES}
    return _in_turn(_current_for, settings, variables)


def _current_for(settings: Dict[str, Any], variables: Dict[str, Any]) -> Any:
    global _current
    if _current is None or _current[0] != (settings, variables):
        module = sys.modules[__package__]
        _current = ((settings, variables), _make(module, settings, variables))
    return _current[1]


def _make(module: Any, settings: Mapping[str, Any], variables: Mapping[str, Any]) -> Any:
    kind = settings["api_type"] or variables["SEEKGPT_API_TYPE"] or _kind(settings, variables)
    if kind not in _CLIENTS:
        raise module.SeekGPTError(
            f"Unknown `seekgpt.api_type` (SEEKGPT_API_TYPE) {kind!r}; "
            f"expected one of {', '.join(map(repr, _CLIENTS))}"
        )
    name, more = _CLIENTS[kind]
    given = {n: settings[n] for n in (*_SETTINGS, *more) if settings[n] is not None}
    if kind == "seekgpt":  # webhooks need no key
        given["_enforce_credentials"] = False
    if "api_key" in given:  # a key counts before a function that would give one
        given.pop("bedrock_token_provider", None)
    return getattr(module, name)(**given)


def _kind(settings: Mapping[str, Any], variables: Mapping[str, Any]) -> str:
    """The type of the API when nobody names it: Azure if something says so, and nothing else."""
    said = {f"seekgpt.{name}": settings[name] for name in _CLIENTS["azure"][1][1:]}
    said.update((name, variables[name]) for name in variables if name.startswith("AZURE_"))
    azure = [name for name, value in said.items() if value is not None]
    tokens = [name for name in azure if "_token" in name.lower()]
    clash: List[str] = []
    if azure and variables["SEEKGPT_API_KEY"]:
        clash = ["SEEKGPT_API_KEY", azure[0]]
    elif tokens and variables["AZURE_SEEKGPT_API_KEY"]:
        clash = ["AZURE_SEEKGPT_API_KEY", tokens[0]]
    if clash:
        raise sys.modules[__package__].SeekGPTError(
            f"It is ambiguous which client the module is: {' and '.join(clash)} are both set. Set "
            "`seekgpt.api_type` (SEEKGPT_API_TYPE) to " + " or ".join(map(repr, _CLIENTS))
        )
    return "azure" if azure else "seekgpt"


def resource(name: str, public: Iterable[str]) -> Any:
    """A resource of the client that there is when it is used; ``public`` are the module's names.

    Raises:
        AttributeError: it has none of this name.
    """
    if name not in names():
        from ._spec.nearest import did_you_mean

        hint = did_you_mean(name, [*public, *names()])
        raise AttributeError(f"module {__package__!r} has no attribute {name!r}{hint}")
    return _resource(name)


class _Current:
    """The client of the moment. A resource of it that somebody keeps, and what is kept of that, is
    of the settings that there are when it is used, not of those when it was taken."""

    def execute(self, call: Any) -> Any:
        return client().execute(call)

    def _drive(self, flow: Any) -> Any:
        return client()._drive(flow)

    def __getattr__(self, name: str) -> Any:
        return getattr(client(), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(client(), name, value)

    def __repr__(self) -> str:
        return f"<the client of the module {__package__}>"


_resources: Dict[Tuple[int, str], Any] = {}


def _resource(name: str) -> Any:
    from ._runtime.library import registry_for
    from ._runtime.resources import resource_class

    registry = registry_for()
    key = (id(registry), name)
    if key not in _resources:
        _resources[key] = resource_class(registry, name, asynchronous=False)(_Current())
    return _resources[key]


def names() -> List[str]:
    """The resources that the module offers."""
    from ._runtime.library import registry_for

    return registry_for().roots()


def reset() -> None:
    """Forget the client, and with it its connections."""
    _in_turn(_forget)


def _forget() -> None:
    global _current
    _current = None
