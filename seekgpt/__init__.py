"""The Python client of the SeekGPT REST API.

    >>> from seekgpt import SeekGPT
    >>> client = SeekGPT()
    >>> client.responses.create(model="gpt-4o", input="Say hello.").output_text  # doctest: +SKIP

Importing this module loads nothing else; every name is fetched when it is first used.
"""

from __future__ import annotations

from ._version import __title__, __version__

TYPE_CHECKING = False  # that of `typing`, whose import would cost more than all the rest here
if TYPE_CHECKING:
    from typing import Any, Dict, List, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ._types import Headers, HttpClient, KeyProvider, Query, TimeoutTypes

#: Public modules that are reached as attributes, but not by ``import *``.
_MODULES = (
    *("resources", "pagination", "errors", "testing", "auth", "providers", "lib", "helpers"),
    *("client", "flows"),
)

#: Every public name, and the module it comes from; a name of "" is the module itself.
_PUBLIC: Dict[str, str] = {
    **dict.fromkeys(("SeekGPT", "AsyncSeekGPT", "Client", "AsyncClient"), "client"),
    **dict.fromkeys(("AzureSeekGPT", "AsyncAzureSeekGPT"), "lib.azure"),
    **dict.fromkeys(("BedrockSeekGPT", "AsyncBedrockSeekGPT"), "lib.bedrock"),
    **dict.fromkeys(
        (
            "APIConnectionError",
            "APIError",
            "APIResponseValidationError",
            "APIStatusError",
            "APITimeoutError",
            "AuthenticationError",
            "BadRequestError",
            "ConflictError",
            "ContentFilterFinishReasonError",
            "InternalServerError",
            "InvalidWebhookSignatureError",
            "LengthFinishReasonError",
            "NotFoundError",
            "OAuthError",
            "PermissionDeniedError",
            "RateLimitError",
            "SeekGPTError",
            "StructuredOutputError",
            "SubjectTokenProviderError",
            "UnprocessableEntityError",
            "WaitFailedError",
            "WebSocketConnectionClosedError",
            "WebSocketQueueFullError",
        ),
        "errors",
    ),
    **dict.fromkeys(("NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"), "_sentinels"),
    **dict.fromkeys(
        (
            "DEFAULT_CONNECTION_LIMITS",
            "DEFAULT_MAX_RETRIES",
            "DEFAULT_TIMEOUT",
            "DefaultAioHttpClient",
            "DefaultAsyncHttpx2Client",
            "DefaultAsyncHttpxClient",
            "DefaultHttpx2Client",
            "DefaultHttpxClient",
            "ProxiesTypes",
            "Timeout",
            "Transport",
        ),
        "_http.transport.defaults",
    ),
    **dict.fromkeys(("Stream", "AsyncStream"), "_http.answer.stream"),
    **dict.fromkeys(
        ("AssistantEventHandler", "AsyncAssistantEventHandler"), "lib.streaming.assistants"
    ),
    **dict.fromkeys(
        ("ComputerDriver", "ComputerToolset", "AsyncComputerDriver", "AsyncComputerToolset"),
        "lib.computer",
    ),
    "RequestOptions": "_http.options",
    "file_from_path": "_http.request.files",
    "pydantic_function_tool": "_custom.structured.parsing",
    "HttpxBinaryResponseContent": "_http.answer.binary",
    "BaseModel": "_runtime.types",
    "add_endpoints": "_runtime.library",
    "declare": "declared",
    "DeclarationError": "_spec.faults",
    **dict.fromkeys(
        ("ReconnectingEvent", "ReconnectingOverrides"), "_custom.websockets.conversation"
    ),
    "DataResidency": "_service.data_residency",
    "types": "",
    **dict.fromkeys(_MODULES, ""),
}

__all__ = [
    "__title__",
    "__version__",
    "NoneType",
    *(name for name in _PUBLIC if name not in _MODULES),
]

NoneType = type(None)

# The settings of the client that this module is, when its resources are used directly:
# ``seekgpt.api_key = "..."; seekgpt.responses.create(...)``. See `seekgpt._module_client`.
api_key: Union[str, KeyProvider, None] = None
admin_api_key: Optional[str] = None
organization: Optional[str] = None
project: Optional[str] = None
webhook_secret: Optional[str] = None
base_url: Union[str, httpx.URL, None] = None
timeout: TimeoutTypes = None
max_retries: int = 2
default_headers: Optional[Headers] = None
default_query: Optional[Query] = None
http_client: Optional[HttpClient] = None
# Which client that is, and what only two of them have.
api_type: Optional[Literal["seekgpt", "azure", "amazon-bedrock"]] = None
api_version: Optional[str] = None
azure_endpoint: Optional[str] = None
azure_ad_token: Optional[str] = None
azure_ad_token_provider: Optional[KeyProvider] = None
bedrock_token_provider: Optional[KeyProvider] = None


def __getattr__(name: str) -> Any:
    from importlib import import_module

    home = _PUBLIC.get(name)
    if home is None:
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return import_module(f"{__name__}._module_client").resource(name, _PUBLIC)
    module = import_module(f"{__name__}.{home or name}")
    value = getattr(module, name) if home else module
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    from importlib import import_module

    resources = import_module(f"{__name__}._module_client").names()
    return sorted({*globals(), *_PUBLIC, *resources} - {"_PUBLIC", "_MODULES", "TYPE_CHECKING"})
