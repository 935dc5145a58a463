from typing import Any, Coroutine, Generic, Union, type_check_only
from typing_extensions import Literal
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
from ......pagination import AsyncPaginator, AsyncTokenPage, SyncTokenPage
from ......types.beta.agents.environments import EnvironmentFile
from ....._answers import _R1, _R2, _Viewed

__all__ = ("AsyncFiles", "Files")

class _FilesMethods(Generic[_R1, _R2]):
    def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["file_id"],
        file_id: Union[str, Omit] = ...,
        data: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Put a file into an environment.

        HTTP: `POST /agents/environments/{environment_id}/files`

        Args:
            environment_id: ID of the environment.
            path: Absolute path below `/workspace` to put the file at.
            type: Where the file comes from: `file_id` for an uploaded one, `inline` for `data`.
            file_id: ID of an uploaded file, for the type `file_id`.
            data: Contents of the file in base64, for the type `inline`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def list(
        self,
        environment_id: str,
        *,
        limit: Union[int, None, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        page: Union[str, Omit] = ...,
        path: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the files of an environment, page by page.

        HTTP: `GET /agents/environments/{environment_id}/files`

        Args:
            environment_id: ID of the environment.
            limit: Page size, 1 to 100.
            order: Sort by path: `asc` for ascending, `desc` (default) for descending order.
            page: Cursor: `next` of the page before; path, order and limit stay the same.
            path: Keep only files of this directory, an absolute path.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """

@type_check_only
class FilesWithRawResponse(
    _FilesMethods[
        LegacyAPIResponse[EnvironmentFile],
        LegacyAPIResponse[SyncTokenPage[EnvironmentFile]],
    ],
): ...

@type_check_only
class FilesWithStreamingResponse(
    _FilesMethods[
        ResponseContextManager[APIResponse[EnvironmentFile]],
        ResponseContextManager[APIResponse[SyncTokenPage[EnvironmentFile]]],
    ],
): ...

@type_check_only
class AsyncFilesWithRawResponse(
    _FilesMethods[
        Coroutine[Any, Any, LegacyAPIResponse[EnvironmentFile]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncTokenPage[EnvironmentFile]]],
    ],
): ...

@type_check_only
class AsyncFilesWithStreamingResponse(
    _FilesMethods[
        AsyncResponseContextManager[AsyncAPIResponse[EnvironmentFile]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncTokenPage[EnvironmentFile]]],
    ],
): ...

class Files(
    _FilesMethods[EnvironmentFile, SyncTokenPage[EnvironmentFile]],
    _Viewed[FilesWithRawResponse, FilesWithStreamingResponse],
    SyncAPIResource,
):
    """The files on a machine, below `/workspace`. Those listed are there now; what a finished turn has published is in `sessions.artifacts`."""

class AsyncFiles(
    _FilesMethods[
        Coroutine[Any, Any, EnvironmentFile],
        AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]],
    ],
    _Viewed[AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse],
    AsyncAPIResource,
):
    """The files on a machine, below `/workspace`. Those listed are there now; what a finished turn has published is in `sessions.artifacts`."""
