from typing import Any, Coroutine, Generic, Union, type_check_only
from typing_extensions import Literal
from ......_http.answer.binary import HttpxBinaryResponseContent
from ......_http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.beta.agents.sessions import SessionArtifact, SessionArtifactDeleted
from ....._answers import _R1, _R2, _R3, _R4, _Viewed

__all__ = ("Artifacts", "AsyncArtifacts")

class _ArtifactsMethods(Generic[_R1, _R2, _R3, _R4]):
    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the facts about an artifact.

        HTTP: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Args:
            artifact_id: ID of the artifact.
            session_id: ID of the session.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def list(
        self,
        session_id: str,
        *,
        after: Union[str, Omit] = ...,
        environment_id: Union[str, None, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the artifacts of a session, page by page.

        HTTP: `GET /agents/sessions/{session_id}/artifacts`

        Args:
            session_id: ID of the session.
            after: Cursor: start right after the item with this ID.
            environment_id: Keep only artifacts made in this environment.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove an artifact; the file it was made of stays.

        HTTP: `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`

        Args:
            artifact_id: ID of the artifact to remove.
            session_id: ID of the session.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R4:
        """Download an artifact, also when its environment is gone.

        HTTP: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`

        Args:
            artifact_id: ID of the artifact.
            session_id: ID of the session.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """

@type_check_only
class ArtifactsWithRawResponse(
    _ArtifactsMethods[
        LegacyAPIResponse[SessionArtifact],
        LegacyAPIResponse[SyncCursorPage[SessionArtifact]],
        LegacyAPIResponse[SessionArtifactDeleted],
        LegacyAPIResponse[HttpxBinaryResponseContent],
    ],
): ...

@type_check_only
class ArtifactsWithStreamingResponse(
    _ArtifactsMethods[
        ResponseContextManager[APIResponse[SessionArtifact]],
        ResponseContextManager[APIResponse[SyncCursorPage[SessionArtifact]]],
        ResponseContextManager[APIResponse[SessionArtifactDeleted]],
        ResponseContextManager[APIResponse[HttpxBinaryResponseContent]],
    ],
): ...

@type_check_only
class AsyncArtifactsWithRawResponse(
    _ArtifactsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[SessionArtifact]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncCursorPage[SessionArtifact]]],
        Coroutine[Any, Any, LegacyAPIResponse[SessionArtifactDeleted]],
        Coroutine[Any, Any, LegacyAPIResponse[HttpxBinaryResponseContent]],
    ],
): ...

@type_check_only
class AsyncArtifactsWithStreamingResponse(
    _ArtifactsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[SessionArtifact]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[SessionArtifact]]],
        AsyncResponseContextManager[AsyncAPIResponse[SessionArtifactDeleted]],
        AsyncResponseContextManager[AsyncAPIResponse[HttpxBinaryResponseContent]],
    ],
): ...

class Artifacts(
    _ArtifactsMethods[
        SessionArtifact,
        SyncCursorPage[SessionArtifact],
        SessionArtifactDeleted,
        HttpxBinaryResponseContent,
    ],
    _Viewed[ArtifactsWithRawResponse, ArtifactsWithStreamingResponse],
    SyncAPIResource,
):
    """Files that a finished turn has published. They never change, and stay when the environment is gone."""

class AsyncArtifacts(
    _ArtifactsMethods[
        Coroutine[Any, Any, SessionArtifact],
        AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]],
        Coroutine[Any, Any, SessionArtifactDeleted],
        Coroutine[Any, Any, HttpxBinaryResponseContent],
    ],
    _Viewed[AsyncArtifactsWithRawResponse, AsyncArtifactsWithStreamingResponse],
    AsyncAPIResource,
):
    """Files that a finished turn has published. They never change, and stay when the environment is gone."""
