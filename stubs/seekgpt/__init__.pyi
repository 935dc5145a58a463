from .client import SeekGPT as SeekGPT
from .client import AsyncSeekGPT as AsyncSeekGPT
from .client import Client as Client
from .client import AsyncClient as AsyncClient
from .lib.azure import AzureSeekGPT as AzureSeekGPT
from .lib.azure import AsyncAzureSeekGPT as AsyncAzureSeekGPT
from .lib.bedrock import BedrockSeekGPT as BedrockSeekGPT
from .lib.bedrock import AsyncBedrockSeekGPT as AsyncBedrockSeekGPT
from .errors import APIConnectionError as APIConnectionError
from .errors import APIError as APIError
from .errors import APIResponseValidationError as APIResponseValidationError
from .errors import APIStatusError as APIStatusError
from .errors import APITimeoutError as APITimeoutError
from .errors import AuthenticationError as AuthenticationError
from .errors import BadRequestError as BadRequestError
from .errors import ConflictError as ConflictError
from .errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
from .errors import InternalServerError as InternalServerError
from .errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError
from .errors import LengthFinishReasonError as LengthFinishReasonError
from .errors import NotFoundError as NotFoundError
from .errors import OAuthError as OAuthError
from .errors import PermissionDeniedError as PermissionDeniedError
from .errors import RateLimitError as RateLimitError
from .errors import SeekGPTError as SeekGPTError
from .errors import StructuredOutputError as StructuredOutputError
from .errors import SubjectTokenProviderError as SubjectTokenProviderError
from .errors import UnprocessableEntityError as UnprocessableEntityError
from .errors import WaitFailedError as WaitFailedError
from .errors import WebSocketConnectionClosedError as WebSocketConnectionClosedError
from .errors import WebSocketQueueFullError as WebSocketQueueFullError
from ._sentinels import NOT_GIVEN as NOT_GIVEN
from ._sentinels import NotGiven as NotGiven
from ._sentinels import Omit as Omit
from ._sentinels import not_given as not_given
from ._sentinels import omit as omit
from ._http.transport.defaults import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
from ._http.transport.defaults import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
from ._http.transport.defaults import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
from ._http.transport.defaults import DefaultAioHttpClient as DefaultAioHttpClient
from ._http.transport.defaults import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
from ._http.transport.defaults import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from ._http.transport.defaults import DefaultHttpx2Client as DefaultHttpx2Client
from ._http.transport.defaults import DefaultHttpxClient as DefaultHttpxClient
from ._http.transport.defaults import ProxiesTypes as ProxiesTypes
from ._http.transport.defaults import Timeout as Timeout
from ._http.transport.defaults import Transport as Transport
from ._http.answer.stream import Stream as Stream
from ._http.answer.stream import AsyncStream as AsyncStream
from .lib.streaming.assistants import AssistantEventHandler as AssistantEventHandler
from .lib.streaming.assistants import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from .lib.computer import ComputerDriver as ComputerDriver
from .lib.computer import ComputerToolset as ComputerToolset
from .lib.computer import AsyncComputerDriver as AsyncComputerDriver
from .lib.computer import AsyncComputerToolset as AsyncComputerToolset
from ._http.options import RequestOptions as RequestOptions
from ._http.request.files import file_from_path as file_from_path
from ._custom.structured.parsing import pydantic_function_tool as pydantic_function_tool
from ._http.answer.binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
from ._runtime.types import BaseModel as BaseModel
from ._runtime.library import add_endpoints as add_endpoints
from .declared import declare as declare
from ._spec.faults import DeclarationError as DeclarationError
from ._custom.websockets.conversation import ReconnectingEvent as ReconnectingEvent
from ._custom.websockets.conversation import ReconnectingOverrides as ReconnectingOverrides
from ._service.data_residency import DataResidency as DataResidency
from . import types as types
from . import resources as resources
from . import pagination as pagination
from . import errors as errors
from . import auth as auth
from . import providers as providers
from . import lib as lib
from . import client as client
from . import flows as flows
from ._version import __title__ as __title__, __version__ as __version__
from httpx._urls import URL as HttpxURL
from typing import Optional, Union
from typing_extensions import Literal
from ._types import Headers, HttpClient, KeyProvider, Query, TimeoutTypes
from .resources.admin import Admin
from .resources.audio import Audio
from .resources.batches import Batches
from .resources.beta import Beta
from .resources.chat import Chat
from .resources.completions import Completions
from .resources.containers import Containers
from .resources.content_provenance_checks import ContentProvenanceChecks
from .resources.conversations import Conversations
from .resources.decisions import Decisions
from .resources.embeddings import Embeddings
from .resources.evals import Evals
from .resources.files import Files
from .resources.fine_tuning import FineTuning
from .resources.images import Images
from .resources.live import Live
from .resources.models import Models
from .resources.moderations import Moderations
from .resources.realtime import Realtime
from .resources.responses import Responses
from .resources.safety import Safety
from .resources.skills import Skills
from .resources.uploads import Uploads
from .resources.vector_stores import VectorStores
from .resources.videos import Videos
from .resources.webhooks import Webhooks

__all__ = [
    "__title__",
    "__version__",
    "NoneType",
    "SeekGPT",
    "AsyncSeekGPT",
    "Client",
    "AsyncClient",
    "AzureSeekGPT",
    "AsyncAzureSeekGPT",
    "BedrockSeekGPT",
    "AsyncBedrockSeekGPT",
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
    "NOT_GIVEN",
    "NotGiven",
    "Omit",
    "not_given",
    "omit",
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
    "Stream",
    "AsyncStream",
    "AssistantEventHandler",
    "AsyncAssistantEventHandler",
    "ComputerDriver",
    "ComputerToolset",
    "AsyncComputerDriver",
    "AsyncComputerToolset",
    "RequestOptions",
    "file_from_path",
    "pydantic_function_tool",
    "HttpxBinaryResponseContent",
    "BaseModel",
    "add_endpoints",
    "declare",
    "DeclarationError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "DataResidency",
    "types",
]
NoneType: type[None]
TYPE_CHECKING: bool
api_key: Union[str, KeyProvider, None]
admin_api_key: Optional[str]
organization: Optional[str]
project: Optional[str]
webhook_secret: Optional[str]
base_url: Union[str, HttpxURL, None]
timeout: TimeoutTypes
max_retries: int
default_headers: Optional[Headers]
default_query: Optional[Query]
http_client: Optional[HttpClient]
api_type: Optional[Literal["seekgpt", "azure", "amazon-bedrock"]]
api_version: Optional[str]
azure_endpoint: Optional[str]
azure_ad_token: Optional[str]
azure_ad_token_provider: Optional[KeyProvider]
bedrock_token_provider: Optional[KeyProvider]
admin: Admin
audio: Audio
batches: Batches
beta: Beta
chat: Chat
completions: Completions
containers: Containers
content_provenance_checks: ContentProvenanceChecks
conversations: Conversations
decisions: Decisions
embeddings: Embeddings
evals: Evals
files: Files
fine_tuning: FineTuning
images: Images
live: Live
models: Models
moderations: Moderations
realtime: Realtime
responses: Responses
safety: Safety
skills: Skills
uploads: Uploads
vector_stores: VectorStores
videos: Videos
webhooks: Webhooks
