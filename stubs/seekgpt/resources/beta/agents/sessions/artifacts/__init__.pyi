from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_http.answer.binary import HttpxBinaryResponseContent
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......lib.beta.agents.artifacts import AgentResultArtifacts, AsyncAgentResultArtifacts
from ......lib.beta.agents.results import AgentTurnResult
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.beta.agents.sessions import SessionArtifact, SessionArtifactDeleted
from ....._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _Raw,
    _Streaming,
    _Viewed,
)

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

        Args:
            artifact_id: ID of the artifact.
            session_id: ID of the session.
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

        Args:
            session_id: ID of the session.
            after: Cursor: start right after the item with this ID.
            environment_id: Keep only artifacts made in this environment.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
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

        Args:
            artifact_id: ID of the artifact to remove.
            session_id: ID of the session.
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

        Args:
            artifact_id: ID of the artifact.
            session_id: ID of the session.
        """

@type_check_only
class ArtifactsWithRawResponse(
    _ArtifactsMethods[
        _Raw[SessionArtifact],
        _Raw[SyncCursorPage[SessionArtifact]],
        _Raw[SessionArtifactDeleted],
        _Raw[HttpxBinaryResponseContent],
    ],
): ...

@type_check_only
class ArtifactsWithStreamingResponse(
    _ArtifactsMethods[
        _Streaming[SessionArtifact],
        _Streaming[SyncCursorPage[SessionArtifact]],
        _Streaming[SessionArtifactDeleted],
        _Streaming[HttpxBinaryResponseContent],
    ],
): ...

@type_check_only
class AsyncArtifactsWithRawResponse(
    _ArtifactsMethods[
        _AsyncRaw[SessionArtifact],
        _AsyncRaw[AsyncCursorPage[SessionArtifact]],
        _AsyncRaw[SessionArtifactDeleted],
        _AsyncRaw[HttpxBinaryResponseContent],
    ],
): ...

@type_check_only
class AsyncArtifactsWithStreamingResponse(
    _ArtifactsMethods[
        _AsyncStreaming[SessionArtifact],
        _AsyncStreaming[AsyncCursorPage[SessionArtifact]],
        _AsyncStreaming[SessionArtifactDeleted],
        _AsyncStreaming[HttpxBinaryResponseContent],
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
    def for_result(self, result: AgentTurnResult) -> AgentResultArtifacts:
        """Look up the artifacts of one turn by the paths at which they were, in memory or as a file.

        Args:
            result: What the turn came to.
        """

class AsyncArtifacts(
    _ArtifactsMethods[
        _Awaited[SessionArtifact],
        AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]],
        _Awaited[SessionArtifactDeleted],
        _Awaited[HttpxBinaryResponseContent],
    ],
    _Viewed[AsyncArtifactsWithRawResponse, AsyncArtifactsWithStreamingResponse],
    AsyncAPIResource,
):
    def for_result(self, result: AgentTurnResult) -> AsyncAgentResultArtifacts:
        """Look up the artifacts of one turn by the paths at which they were, in memory or as a file.

        Args:
            result: What the turn came to.
        """
