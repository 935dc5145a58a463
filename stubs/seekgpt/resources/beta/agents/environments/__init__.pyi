from .files import Files as Files
from .files import AsyncFiles as AsyncFiles
from .templates import Templates as Templates
from .templates import AsyncTemplates as AsyncTemplates
from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.beta.agents import EnvironmentInfo, _environment_create_params
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed
from .files import (
    AsyncFiles,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    Files,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)
from .templates import (
    AsyncTemplates,
    AsyncTemplatesWithRawResponse,
    AsyncTemplatesWithStreamingResponse,
    Templates,
    TemplatesWithRawResponse,
    TemplatesWithStreamingResponse,
)

class _EnvironmentsMethods(Generic[_R1, _R2]):
    def create(
        self,
        *,
        environment: _environment_create_params.Environment,
        vault_ids: Union[SequenceNotStr[str], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start a hosted machine before there is a session for it.

        Args:
            environment: Kind of the machine, and its settings.
            vault_ids: IDs of vaults that the environment may use, up to 10.
        """
    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the state of an environment, and what is installed there.

        Args:
            environment_id: ID of the environment.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        type: Union[Literal["seekgpt_hosted"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List hosted environments, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            type: Kind of environment; always `seekgpt_hosted`.
        """

@type_check_only
class EnvironmentsWithRawResponse(
    _EnvironmentsMethods[_Raw[EnvironmentInfo], _Raw[SyncCursorPage[EnvironmentInfo]]],
):
    @property
    def files(self) -> FilesWithRawResponse: ...
    @property
    def templates(self) -> TemplatesWithRawResponse: ...

@type_check_only
class EnvironmentsWithStreamingResponse(
    _EnvironmentsMethods[_Streaming[EnvironmentInfo], _Streaming[SyncCursorPage[EnvironmentInfo]]],
):
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    @property
    def templates(self) -> TemplatesWithStreamingResponse: ...

@type_check_only
class AsyncEnvironmentsWithRawResponse(
    _EnvironmentsMethods[_AsyncRaw[EnvironmentInfo], _AsyncRaw[AsyncCursorPage[EnvironmentInfo]]],
):
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    @property
    def templates(self) -> AsyncTemplatesWithRawResponse: ...

@type_check_only
class AsyncEnvironmentsWithStreamingResponse(
    _EnvironmentsMethods[
        _AsyncStreaming[EnvironmentInfo],
        _AsyncStreaming[AsyncCursorPage[EnvironmentInfo]],
    ],
):
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    @property
    def templates(self) -> AsyncTemplatesWithStreamingResponse: ...

class Environments(
    _EnvironmentsMethods[EnvironmentInfo, SyncCursorPage[EnvironmentInfo]],
    _Viewed[EnvironmentsWithRawResponse, EnvironmentsWithStreamingResponse],
    SyncAPIResource,
):
    """Machines that agents work on. A session makes one for itself; make one here to have it ready before, and put files into it under `files`."""
    @property
    def files(self) -> Files:
        """The files on a machine, below `/workspace`."""
    @property
    def templates(self) -> Templates:
        """Setups that hosted environments can begin with: packages, files, skills, plugins, commands."""

class AsyncEnvironments(
    _EnvironmentsMethods[
        _Awaited[EnvironmentInfo],
        AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]],
    ],
    _Viewed[AsyncEnvironmentsWithRawResponse, AsyncEnvironmentsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def files(self) -> AsyncFiles:
        """The files on a machine, below `/workspace`."""
    @property
    def templates(self) -> AsyncTemplates:
        """Setups that hosted environments can begin with: packages, files, skills, plugins, commands."""
