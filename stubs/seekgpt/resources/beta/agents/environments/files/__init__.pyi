from os import PathLike
from typing import Generic, Mapping, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes, SequenceNotStr
from ......lib.beta.agents.files import PreparedAgentFiles, StagedAgentFile
from ......pagination import AsyncPaginator, AsyncTokenPage, SyncTokenPage
from ......types.beta.agents.environments import EnvironmentFile
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed

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

        Args:
            environment_id: ID of the environment.
            path: Absolute path below `/workspace` to put the file at.
            type: Where the file comes from: `file_id` for an uploaded one, `inline` for `data`.
            file_id: ID of an uploaded file, for the type `file_id`.
            data: Contents of the file in base64, for the type `inline`.
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

        Args:
            environment_id: ID of the environment.
            limit: Page size, 1 to 100.
            order: Sort by path: `asc` for ascending, `desc` (default) for descending order.
            page: Cursor: `next` of the page before; path, order and limit stay the same.
            path: Keep only files of this directory, an absolute path.
        """

@type_check_only
class FilesWithRawResponse(
    _FilesMethods[_Raw[EnvironmentFile], _Raw[SyncTokenPage[EnvironmentFile]]],
): ...

@type_check_only
class FilesWithStreamingResponse(
    _FilesMethods[_Streaming[EnvironmentFile], _Streaming[SyncTokenPage[EnvironmentFile]]],
): ...

@type_check_only
class AsyncFilesWithRawResponse(
    _FilesMethods[_AsyncRaw[EnvironmentFile], _AsyncRaw[AsyncTokenPage[EnvironmentFile]]],
): ...

@type_check_only
class AsyncFilesWithStreamingResponse(
    _FilesMethods[
        _AsyncStreaming[EnvironmentFile],
        _AsyncStreaming[AsyncTokenPage[EnvironmentFile]],
    ],
): ...

class Files(
    _FilesMethods[EnvironmentFile, SyncTokenPage[EnvironmentFile]],
    _Viewed[FilesWithRawResponse, FilesWithStreamingResponse],
    SyncAPIResource,
):
    """The files on a machine, below `/workspace`. Those listed are there now; what a finished turn has published is in `sessions.artifacts`."""
    def prepare(
        self,
        files: Mapping[str, Union[str, PathLike[str]]],
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> PreparedAgentFiles:
        """Upload local files, one after the other, for an environment that is about to be made. They must be regular files that stay as they are meanwhile. If one fails, `AgentFilePreparationError` says which were uploaded before it.

        Args:
            files: The paths of local files, by the absolute path below `/workspace` at which each is to be.
        """
    def prepare_directory(
        self,
        root: Union[str, PathLike[str]],
        *,
        destination: str,
        include: SequenceNotStr[str],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> PreparedAgentFiles:
        """Upload the files of a local folder that fit a pattern, for an environment that is about to be made. Links are refused, in the folder and on the way into it.

        Args:
            root: The local folder.
            destination: Absolute path below `/workspace` of the folder they are to be in.
            include: Patterns of paths in the folder, such as `*.csv` or `data/**/*.json`.
        """
    def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> StagedAgentFile:
        """Upload a file, and put it into an environment that is there. If only the second fails, `AgentFileStagingError` has the ID of the upload.

        Args:
            environment_id: ID of the environment.
            file: Bytes, path, open binary file, or a (name, content, type) tuple.
            path: Absolute path below `/workspace` to put the file at.
        """

class AsyncFiles(
    _FilesMethods[
        _Awaited[EnvironmentFile],
        AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]],
    ],
    _Viewed[AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse],
    AsyncAPIResource,
):
    async def prepare(
        self,
        files: Mapping[str, Union[str, PathLike[str]]],
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> PreparedAgentFiles:
        """Upload local files, one after the other, for an environment that is about to be made. They must be regular files that stay as they are meanwhile. If one fails, `AgentFilePreparationError` says which were uploaded before it.

        Args:
            files: The paths of local files, by the absolute path below `/workspace` at which each is to be.
        """
    async def prepare_directory(
        self,
        root: Union[str, PathLike[str]],
        *,
        destination: str,
        include: SequenceNotStr[str],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> PreparedAgentFiles:
        """Upload the files of a local folder that fit a pattern, for an environment that is about to be made. Links are refused, in the folder and on the way into it.

        Args:
            root: The local folder.
            destination: Absolute path below `/workspace` of the folder they are to be in.
            include: Patterns of paths in the folder, such as `*.csv` or `data/**/*.json`.
        """
    async def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> StagedAgentFile:
        """Upload a file, and put it into an environment that is there. If only the second fails, `AgentFileStagingError` has the ID of the upload.

        Args:
            environment_id: ID of the environment.
            file: Bytes, path, open binary file, or a (name, content, type) tuple.
            path: Absolute path below `/workspace` to put the file at.
        """
