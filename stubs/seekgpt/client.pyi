from typing import Type, overload, type_check_only
from typing_extensions import Literal
from ._http.options import RequestOptions
from ._types import AsyncContent, Body, Content, RequestFiles, ResponseT, StreamT
from .resources.admin import (
    Admin,
    AdminWithRawResponse,
    AdminWithStreamingResponse,
    AsyncAdmin,
    AsyncAdminWithRawResponse,
    AsyncAdminWithStreamingResponse,
)
from .resources.audio import (
    AsyncAudio,
    AsyncAudioWithRawResponse,
    AsyncAudioWithStreamingResponse,
    Audio,
    AudioWithRawResponse,
    AudioWithStreamingResponse,
)
from .resources.batches import (
    AsyncBatches,
    AsyncBatchesWithRawResponse,
    AsyncBatchesWithStreamingResponse,
    Batches,
    BatchesWithRawResponse,
    BatchesWithStreamingResponse,
)
from .resources.beta import (
    AsyncBeta,
    AsyncBetaWithRawResponse,
    AsyncBetaWithStreamingResponse,
    Beta,
    BetaWithRawResponse,
    BetaWithStreamingResponse,
)
from .resources.chat import (
    AsyncChat,
    AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse,
    Chat,
    ChatWithRawResponse,
    ChatWithStreamingResponse,
)
from .resources.completions import (
    AsyncCompletions,
    AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse,
    Completions,
    CompletionsWithRawResponse,
    CompletionsWithStreamingResponse,
)
from .resources.containers import (
    AsyncContainers,
    AsyncContainersWithRawResponse,
    AsyncContainersWithStreamingResponse,
    Containers,
    ContainersWithRawResponse,
    ContainersWithStreamingResponse,
)
from .resources.content_provenance_checks import (
    AsyncContentProvenanceChecks,
    AsyncContentProvenanceChecksWithRawResponse,
    AsyncContentProvenanceChecksWithStreamingResponse,
    ContentProvenanceChecks,
    ContentProvenanceChecksWithRawResponse,
    ContentProvenanceChecksWithStreamingResponse,
)
from .resources.conversations import (
    AsyncConversations,
    AsyncConversationsWithRawResponse,
    AsyncConversationsWithStreamingResponse,
    Conversations,
    ConversationsWithRawResponse,
    ConversationsWithStreamingResponse,
)
from .resources.decisions import (
    AsyncDecisions,
    AsyncDecisionsWithRawResponse,
    AsyncDecisionsWithStreamingResponse,
    Decisions,
    DecisionsWithRawResponse,
    DecisionsWithStreamingResponse,
)
from .resources.embeddings import (
    AsyncEmbeddings,
    AsyncEmbeddingsWithRawResponse,
    AsyncEmbeddingsWithStreamingResponse,
    Embeddings,
    EmbeddingsWithRawResponse,
    EmbeddingsWithStreamingResponse,
)
from .resources.evals import (
    AsyncEvals,
    AsyncEvalsWithRawResponse,
    AsyncEvalsWithStreamingResponse,
    Evals,
    EvalsWithRawResponse,
    EvalsWithStreamingResponse,
)
from .resources.files import (
    AsyncFiles,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    Files,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)
from .resources.fine_tuning import (
    AsyncFineTuning,
    AsyncFineTuningWithRawResponse,
    AsyncFineTuningWithStreamingResponse,
    FineTuning,
    FineTuningWithRawResponse,
    FineTuningWithStreamingResponse,
)
from .resources.images import (
    AsyncImages,
    AsyncImagesWithRawResponse,
    AsyncImagesWithStreamingResponse,
    Images,
    ImagesWithRawResponse,
    ImagesWithStreamingResponse,
)
from .resources.live import (
    AsyncLive,
    AsyncLiveWithRawResponse,
    AsyncLiveWithStreamingResponse,
    Live,
    LiveWithRawResponse,
    LiveWithStreamingResponse,
)
from .resources.models import (
    AsyncModels,
    AsyncModelsWithRawResponse,
    AsyncModelsWithStreamingResponse,
    Models,
    ModelsWithRawResponse,
    ModelsWithStreamingResponse,
)
from .resources.moderations import (
    AsyncModerations,
    AsyncModerationsWithRawResponse,
    AsyncModerationsWithStreamingResponse,
    Moderations,
    ModerationsWithRawResponse,
    ModerationsWithStreamingResponse,
)
from .resources.realtime import (
    AsyncRealtime,
    AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse,
    Realtime,
    RealtimeWithRawResponse,
    RealtimeWithStreamingResponse,
)
from .resources.responses import (
    AsyncResponses,
    AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse,
    Responses,
    ResponsesWithRawResponse,
    ResponsesWithStreamingResponse,
)
from .resources.safety import (
    AsyncSafety,
    AsyncSafetyWithRawResponse,
    AsyncSafetyWithStreamingResponse,
    Safety,
    SafetyWithRawResponse,
    SafetyWithStreamingResponse,
)
from .resources.skills import (
    AsyncSkills,
    AsyncSkillsWithRawResponse,
    AsyncSkillsWithStreamingResponse,
    Skills,
    SkillsWithRawResponse,
    SkillsWithStreamingResponse,
)
from .resources.uploads import (
    AsyncUploads,
    AsyncUploadsWithRawResponse,
    AsyncUploadsWithStreamingResponse,
    Uploads,
    UploadsWithRawResponse,
    UploadsWithStreamingResponse,
)
from .resources.vector_stores import (
    AsyncVectorStores,
    AsyncVectorStoresWithRawResponse,
    AsyncVectorStoresWithStreamingResponse,
    VectorStores,
    VectorStoresWithRawResponse,
    VectorStoresWithStreamingResponse,
)
from .resources.videos import (
    AsyncVideos,
    AsyncVideosWithRawResponse,
    AsyncVideosWithStreamingResponse,
    Videos,
    VideosWithRawResponse,
    VideosWithStreamingResponse,
)
from .resources.webhooks import (
    AsyncWebhooks,
    AsyncWebhooksWithRawResponse,
    AsyncWebhooksWithStreamingResponse,
    Webhooks,
    WebhooksWithRawResponse,
    WebhooksWithStreamingResponse,
)
from ._types import AsyncHttpClient, AsyncKeyProvider, HttpClient, KeyProvider
from httpx._urls import URL as HttpxURL
from typing import Any, Mapping, Optional, Union
from ._http.base import BaseClient
from ._http.client import AsyncAPIClient, SyncAPIClient
from ._runtime.methods.views import Viewable
from ._sentinels import NotGiven
from typing_extensions import Self
from ._http.transport.defaults import TransportName
from ._runtime.library import Endpoints
from ._service.data_residency import DataResidency
from ._service.provider import Provider
from ._types import Headers, TimeoutTypes
from .auth import WorkloadIdentity, X509WorkloadIdentity

__all__ = ["AsyncClient", "AsyncSeekGPT", "Client", "SeekGPT"]

class _SeekGPTSettings(Viewable, BaseClient):
    admin_api_key: Optional[str]
    organization: Optional[str]
    project: Optional[str]
    webhook_secret: Optional[str]
    workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None]
    websocket_base_url: Union[str, HttpxURL, None]
    def __init__(
        self,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Optional[Provider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        data_residency: Optional[DataResidency] = None,
        websocket_base_url: Union[str, HttpxURL, None] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        max_retries: int = ...,
        default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Any = None,
        transport: Optional[TransportName] = None,
        endpoints: Endpoints = None,
        max_response_bytes: Optional[int] = ...,
        max_decompressed_bytes: Optional[int] = ...,
        credentials: Optional[Mapping[str, Any]] = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None: ...
    @property
    def api_key(self) -> str: ...
    @api_key.setter
    def api_key(self, key: str) -> None: ...
    @property
    def _credential(self) -> Any: ...
    def copy(
        self,
        *,
        api_key: Any = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Union[Provider, NotGiven, None] = ...,
        websocket_base_url: Union[str, HttpxURL, None] = None,
        base_url: Union[str, HttpxURL, None] = None,
        data_residency: Optional[DataResidency] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        http_client: Any = None,
        transport: Optional[TransportName] = None,
        max_retries: Union[int, NotGiven] = ...,
        default_headers: Optional[Headers] = None,
        set_default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        endpoints: Endpoints = None,
        max_response_bytes: Union[int, NotGiven, None] = ...,
        max_decompressed_bytes: Union[int, NotGiven, None] = ...,
        credentials: Optional[Mapping[str, Any]] = None,
        _enforce_credentials: Optional[bool] = None,
        _extra_kwargs: Mapping[str, Any] = ...,
    ) -> Self: ...
    with_options = copy

class SeekGPT(_SeekGPTSettings, SyncAPIClient):
    def __init__(
        self,
        *,
        api_key: Union[str, KeyProvider, None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Optional[Provider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        data_residency: Optional[DataResidency] = None,
        websocket_base_url: Union[str, HttpxURL, None] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        max_retries: int = ...,
        default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[HttpClient] = None,
        transport: Optional[TransportName] = None,
        endpoints: Endpoints = None,
        max_response_bytes: Optional[int] = ...,
        max_decompressed_bytes: Optional[int] = ...,
        credentials: Optional[Mapping[str, Any]] = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None: ...
    def copy(
        self,
        *,
        api_key: Union[str, KeyProvider, None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Union[Provider, NotGiven, None] = ...,
        websocket_base_url: Union[str, HttpxURL, None] = None,
        base_url: Union[str, HttpxURL, None] = None,
        data_residency: Optional[DataResidency] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        http_client: Optional[HttpClient] = None,
        transport: Optional[TransportName] = None,
        max_retries: Union[int, NotGiven] = ...,
        default_headers: Optional[Headers] = None,
        set_default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        endpoints: Endpoints = None,
        max_response_bytes: Union[int, NotGiven, None] = ...,
        max_decompressed_bytes: Union[int, NotGiven, None] = ...,
        credentials: Optional[Mapping[str, Any]] = None,
        _enforce_credentials: Optional[bool] = None,
        _extra_kwargs: Mapping[str, Any] = ...,
    ) -> Self: ...
    with_options = copy
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: None = None,
    ) -> ResponseT: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: Literal[True],
        stream_cls: Type[StreamT],
    ) -> StreamT: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Type[StreamT],
    ) -> ResponseT | StreamT: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: Content = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: None = None,
    ) -> ResponseT: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: Content = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
        stream: Literal[True],
        stream_cls: Type[StreamT],
    ) -> StreamT: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: Content = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Type[StreamT],
    ) -> ResponseT | StreamT: ...
    def patch(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: Content = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
    ) -> ResponseT: ...
    def put(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: Content = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
    ) -> ResponseT: ...
    def delete(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: Content = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
    ) -> ResponseT: ...
    @property
    def admin(self) -> Admin:
        """Administration of an organization, all of which is under `admin.organization`."""
    @property
    def audio(self) -> Audio:
        """Speech in both directions."""
    @property
    def batches(self) -> Batches:
        """Have a whole file of requests worked off within a day and collect the answers as a file, at a lower price than single calls."""
    @property
    def beta(self) -> Beta:
        """What is on trial or on its way out: new features of the Responses API, ChatKit, the assistants with their threads, and former places of chat and realtime."""
    @property
    def chat(self) -> Chat:
        """Conversations whose messages you keep and send along each time."""
    @property
    def completions(self) -> Completions:
        """The older way to continue plain text; use `responses` or `chat.completions` in new code."""
    @property
    def containers(self) -> Containers:
        """Sandboxed machines in which the model's code and shell tools run."""
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecks:
        """Examine image and audio files for marks which show that an AI model made them."""
    @property
    def conversations(self) -> Conversations:
        """Threads of items kept on the server, which responses read from and append to."""
    @property
    def decisions(self) -> Decisions:
        """Quick answers about an input, with probabilities in place of text: is it so, which of these, how much."""
    @property
    def embeddings(self) -> Embeddings:
        """Turn text into vectors for search, clustering and comparison."""
    @property
    def evals(self) -> Evals:
        """Measure model quality: define test criteria and the shape of the data, then run them on models."""
    @property
    def files(self) -> Files:
        """Store files for use in other calls: batch requests, training data, evals, images and model input."""
    @property
    def fine_tuning(self) -> FineTuning:
        """Train a model on data of your own."""
    @property
    def images(self) -> Images:
        """Paint images from a description, change existing ones, or make variations."""
    @property
    def live(self) -> Live:
        """Conversations by voice that go on while the model works."""
    @property
    def models(self) -> Models:
        """See which models your key may use, and remove models you have fine-tuned."""
    @property
    def moderations(self) -> Moderations:
        """Rate text and images for harmful content, category by category."""
    @property
    def realtime(self) -> Realtime:
        """Talk with a model over one open connection, in text and speech."""
    @property
    def responses(self) -> Responses:
        """Ask a model for an answer, with tools, reasoning, streaming and background runs."""
    @property
    def safety(self) -> Safety:
        """What the safety systems tell about your project."""
    @property
    def skills(self) -> Skills:
        """Bundles of instructions and files that a model can load for a task."""
    @property
    def uploads(self) -> Uploads:
        """Send files of up to 8 GB in parts: open an upload, add parts, then complete it to get an ordinary file."""
    @property
    def vector_stores(self) -> VectorStores:
        """Searchable collections of files, cut into chunks and embedded."""
    @property
    def videos(self) -> Videos:
        """Film short clips from a description; rework, lengthen and download them."""
    @property
    def webhooks(self) -> Webhooks:
        """Endpoints that events are sent to, and what to do with what arrives there."""
    @property
    def with_raw_response(self) -> SeekGPTWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `parse()` goes on."""
    @property
    def with_streaming_response(self) -> SeekGPTWithStreamingResponse:
        """The same methods as context managers whose body is read when you ask for it."""

class AsyncSeekGPT(_SeekGPTSettings, AsyncAPIClient):
    def __init__(
        self,
        *,
        api_key: Union[str, AsyncKeyProvider, None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Optional[Provider] = None,
        base_url: Union[str, HttpxURL, None] = None,
        data_residency: Optional[DataResidency] = None,
        websocket_base_url: Union[str, HttpxURL, None] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        max_retries: int = ...,
        default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[AsyncHttpClient] = None,
        transport: Optional[TransportName] = None,
        endpoints: Endpoints = None,
        max_response_bytes: Optional[int] = ...,
        max_decompressed_bytes: Optional[int] = ...,
        credentials: Optional[Mapping[str, Any]] = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None: ...
    def copy(
        self,
        *,
        api_key: Union[str, AsyncKeyProvider, None] = None,
        admin_api_key: Optional[str] = None,
        workload_identity: Union[WorkloadIdentity, X509WorkloadIdentity, None] = None,
        organization: Optional[str] = None,
        project: Optional[str] = None,
        webhook_secret: Optional[str] = None,
        provider: Union[Provider, NotGiven, None] = ...,
        websocket_base_url: Union[str, HttpxURL, None] = None,
        base_url: Union[str, HttpxURL, None] = None,
        data_residency: Optional[DataResidency] = None,
        timeout: Union[TimeoutTypes, NotGiven] = ...,
        http_client: Optional[AsyncHttpClient] = None,
        transport: Optional[TransportName] = None,
        max_retries: Union[int, NotGiven] = ...,
        default_headers: Optional[Headers] = None,
        set_default_headers: Optional[Headers] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        endpoints: Endpoints = None,
        max_response_bytes: Union[int, NotGiven, None] = ...,
        max_decompressed_bytes: Union[int, NotGiven, None] = ...,
        credentials: Optional[Mapping[str, Any]] = None,
        _enforce_credentials: Optional[bool] = None,
        _extra_kwargs: Mapping[str, Any] = ...,
    ) -> Self: ...
    with_options = copy
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: None = None,
    ) -> ResponseT: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: Literal[True],
        stream_cls: Type[StreamT],
    ) -> StreamT: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Type[StreamT],
    ) -> ResponseT | StreamT: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncContent = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: None = None,
    ) -> ResponseT: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncContent = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
        stream: Literal[True],
        stream_cls: Type[StreamT],
    ) -> StreamT: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncContent = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Type[StreamT],
    ) -> ResponseT | StreamT: ...
    async def patch(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncContent = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
    ) -> ResponseT: ...
    async def put(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncContent = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
    ) -> ResponseT: ...
    async def delete(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncContent = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
    ) -> ResponseT: ...
    @property
    def admin(self) -> AsyncAdmin:
        """Administration of an organization, all of which is under `admin.organization`."""
    @property
    def audio(self) -> AsyncAudio:
        """Speech in both directions."""
    @property
    def batches(self) -> AsyncBatches:
        """Have a whole file of requests worked off within a day and collect the answers as a file, at a lower price than single calls."""
    @property
    def beta(self) -> AsyncBeta:
        """What is on trial or on its way out: new features of the Responses API, ChatKit, the assistants with their threads, and former places of chat and realtime."""
    @property
    def chat(self) -> AsyncChat:
        """Conversations whose messages you keep and send along each time."""
    @property
    def completions(self) -> AsyncCompletions:
        """The older way to continue plain text; use `responses` or `chat.completions` in new code."""
    @property
    def containers(self) -> AsyncContainers:
        """Sandboxed machines in which the model's code and shell tools run."""
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecks:
        """Examine image and audio files for marks which show that an AI model made them."""
    @property
    def conversations(self) -> AsyncConversations:
        """Threads of items kept on the server, which responses read from and append to."""
    @property
    def decisions(self) -> AsyncDecisions:
        """Quick answers about an input, with probabilities in place of text: is it so, which of these, how much."""
    @property
    def embeddings(self) -> AsyncEmbeddings:
        """Turn text into vectors for search, clustering and comparison."""
    @property
    def evals(self) -> AsyncEvals:
        """Measure model quality: define test criteria and the shape of the data, then run them on models."""
    @property
    def files(self) -> AsyncFiles:
        """Store files for use in other calls: batch requests, training data, evals, images and model input."""
    @property
    def fine_tuning(self) -> AsyncFineTuning:
        """Train a model on data of your own."""
    @property
    def images(self) -> AsyncImages:
        """Paint images from a description, change existing ones, or make variations."""
    @property
    def live(self) -> AsyncLive:
        """Conversations by voice that go on while the model works."""
    @property
    def models(self) -> AsyncModels:
        """See which models your key may use, and remove models you have fine-tuned."""
    @property
    def moderations(self) -> AsyncModerations:
        """Rate text and images for harmful content, category by category."""
    @property
    def realtime(self) -> AsyncRealtime:
        """Talk with a model over one open connection, in text and speech."""
    @property
    def responses(self) -> AsyncResponses:
        """Ask a model for an answer, with tools, reasoning, streaming and background runs."""
    @property
    def safety(self) -> AsyncSafety:
        """What the safety systems tell about your project."""
    @property
    def skills(self) -> AsyncSkills:
        """Bundles of instructions and files that a model can load for a task."""
    @property
    def uploads(self) -> AsyncUploads:
        """Send files of up to 8 GB in parts: open an upload, add parts, then complete it to get an ordinary file."""
    @property
    def vector_stores(self) -> AsyncVectorStores:
        """Searchable collections of files, cut into chunks and embedded."""
    @property
    def videos(self) -> AsyncVideos:
        """Film short clips from a description; rework, lengthen and download them."""
    @property
    def webhooks(self) -> AsyncWebhooks:
        """Endpoints that events are sent to, and what to do with what arrives there."""
    @property
    def with_raw_response(self) -> AsyncSeekGPTWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `parse()` goes on."""
    @property
    def with_streaming_response(self) -> AsyncSeekGPTWithStreamingResponse:
        """The same methods as context managers whose body is read when you ask for it."""

Client = SeekGPT
AsyncClient = AsyncSeekGPT

@type_check_only
class SeekGPTWithRawResponse:
    @property
    def admin(self) -> AdminWithRawResponse: ...
    @property
    def audio(self) -> AudioWithRawResponse: ...
    @property
    def batches(self) -> BatchesWithRawResponse: ...
    @property
    def beta(self) -> BetaWithRawResponse: ...
    @property
    def chat(self) -> ChatWithRawResponse: ...
    @property
    def completions(self) -> CompletionsWithRawResponse: ...
    @property
    def containers(self) -> ContainersWithRawResponse: ...
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithRawResponse: ...
    @property
    def conversations(self) -> ConversationsWithRawResponse: ...
    @property
    def decisions(self) -> DecisionsWithRawResponse: ...
    @property
    def embeddings(self) -> EmbeddingsWithRawResponse: ...
    @property
    def evals(self) -> EvalsWithRawResponse: ...
    @property
    def files(self) -> FilesWithRawResponse: ...
    @property
    def fine_tuning(self) -> FineTuningWithRawResponse: ...
    @property
    def images(self) -> ImagesWithRawResponse: ...
    @property
    def live(self) -> LiveWithRawResponse: ...
    @property
    def models(self) -> ModelsWithRawResponse: ...
    @property
    def moderations(self) -> ModerationsWithRawResponse: ...
    @property
    def realtime(self) -> RealtimeWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...
    @property
    def safety(self) -> SafetyWithRawResponse: ...
    @property
    def skills(self) -> SkillsWithRawResponse: ...
    @property
    def uploads(self) -> UploadsWithRawResponse: ...
    @property
    def vector_stores(self) -> VectorStoresWithRawResponse: ...
    @property
    def videos(self) -> VideosWithRawResponse: ...
    @property
    def webhooks(self) -> WebhooksWithRawResponse: ...

@type_check_only
class SeekGPTWithStreamingResponse:
    @property
    def admin(self) -> AdminWithStreamingResponse: ...
    @property
    def audio(self) -> AudioWithStreamingResponse: ...
    @property
    def batches(self) -> BatchesWithStreamingResponse: ...
    @property
    def beta(self) -> BetaWithStreamingResponse: ...
    @property
    def chat(self) -> ChatWithStreamingResponse: ...
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...
    @property
    def containers(self) -> ContainersWithStreamingResponse: ...
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithStreamingResponse: ...
    @property
    def conversations(self) -> ConversationsWithStreamingResponse: ...
    @property
    def decisions(self) -> DecisionsWithStreamingResponse: ...
    @property
    def embeddings(self) -> EmbeddingsWithStreamingResponse: ...
    @property
    def evals(self) -> EvalsWithStreamingResponse: ...
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    @property
    def fine_tuning(self) -> FineTuningWithStreamingResponse: ...
    @property
    def images(self) -> ImagesWithStreamingResponse: ...
    @property
    def live(self) -> LiveWithStreamingResponse: ...
    @property
    def models(self) -> ModelsWithStreamingResponse: ...
    @property
    def moderations(self) -> ModerationsWithStreamingResponse: ...
    @property
    def realtime(self) -> RealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...
    @property
    def safety(self) -> SafetyWithStreamingResponse: ...
    @property
    def skills(self) -> SkillsWithStreamingResponse: ...
    @property
    def uploads(self) -> UploadsWithStreamingResponse: ...
    @property
    def vector_stores(self) -> VectorStoresWithStreamingResponse: ...
    @property
    def videos(self) -> VideosWithStreamingResponse: ...
    @property
    def webhooks(self) -> WebhooksWithStreamingResponse: ...

@type_check_only
class AsyncSeekGPTWithRawResponse:
    @property
    def admin(self) -> AsyncAdminWithRawResponse: ...
    @property
    def audio(self) -> AsyncAudioWithRawResponse: ...
    @property
    def batches(self) -> AsyncBatchesWithRawResponse: ...
    @property
    def beta(self) -> AsyncBetaWithRawResponse: ...
    @property
    def chat(self) -> AsyncChatWithRawResponse: ...
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse: ...
    @property
    def containers(self) -> AsyncContainersWithRawResponse: ...
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithRawResponse: ...
    @property
    def conversations(self) -> AsyncConversationsWithRawResponse: ...
    @property
    def decisions(self) -> AsyncDecisionsWithRawResponse: ...
    @property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse: ...
    @property
    def evals(self) -> AsyncEvalsWithRawResponse: ...
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    @property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse: ...
    @property
    def images(self) -> AsyncImagesWithRawResponse: ...
    @property
    def live(self) -> AsyncLiveWithRawResponse: ...
    @property
    def models(self) -> AsyncModelsWithRawResponse: ...
    @property
    def moderations(self) -> AsyncModerationsWithRawResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def safety(self) -> AsyncSafetyWithRawResponse: ...
    @property
    def skills(self) -> AsyncSkillsWithRawResponse: ...
    @property
    def uploads(self) -> AsyncUploadsWithRawResponse: ...
    @property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse: ...
    @property
    def videos(self) -> AsyncVideosWithRawResponse: ...
    @property
    def webhooks(self) -> AsyncWebhooksWithRawResponse: ...

@type_check_only
class AsyncSeekGPTWithStreamingResponse:
    @property
    def admin(self) -> AsyncAdminWithStreamingResponse: ...
    @property
    def audio(self) -> AsyncAudioWithStreamingResponse: ...
    @property
    def batches(self) -> AsyncBatchesWithStreamingResponse: ...
    @property
    def beta(self) -> AsyncBetaWithStreamingResponse: ...
    @property
    def chat(self) -> AsyncChatWithStreamingResponse: ...
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse: ...
    @property
    def containers(self) -> AsyncContainersWithStreamingResponse: ...
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...
    @property
    def conversations(self) -> AsyncConversationsWithStreamingResponse: ...
    @property
    def decisions(self) -> AsyncDecisionsWithStreamingResponse: ...
    @property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse: ...
    @property
    def evals(self) -> AsyncEvalsWithStreamingResponse: ...
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    @property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse: ...
    @property
    def images(self) -> AsyncImagesWithStreamingResponse: ...
    @property
    def live(self) -> AsyncLiveWithStreamingResponse: ...
    @property
    def models(self) -> AsyncModelsWithStreamingResponse: ...
    @property
    def moderations(self) -> AsyncModerationsWithStreamingResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...
    @property
    def safety(self) -> AsyncSafetyWithStreamingResponse: ...
    @property
    def skills(self) -> AsyncSkillsWithStreamingResponse: ...
    @property
    def uploads(self) -> AsyncUploadsWithStreamingResponse: ...
    @property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse: ...
    @property
    def videos(self) -> AsyncVideosWithStreamingResponse: ...
    @property
    def webhooks(self) -> AsyncWebhooksWithStreamingResponse: ...
