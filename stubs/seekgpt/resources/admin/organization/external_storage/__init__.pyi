from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.admin.organization import (
    ExternalStorageConfiguration,
    ExternalStorageDeleted,
    _external_storage_create_params,
)
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)

class _ExternalStorageMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        project_id: str,
        provider: _external_storage_create_params.Provider,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Register storage in a cloud of yours.

        Args:
            project_id: ID of the project that is to use the storage.
            provider: Where the storage is: AWS, Azure, Google Cloud or Oracle Cloud, with its bucket and its access.
        """
    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the facts about external storage.

        Args:
            external_storage_id: ID of the external storage.
        """
    def list(
        self,
        *,
        after: Union[str, None, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        project_id: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List external storage, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size.
            order: `asc` for ascending, `desc` for descending order.
            project_id: Keep only the storage of this project.
        """
    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Disconnect external storage. Without any left, a project keeps data as its organization does.

        Args:
            external_storage_id: ID of the external storage to disconnect.
        """
    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Check that external storage can be used.

        Args:
            external_storage_id: ID of the external storage.
        """

@type_check_only
class ExternalStorageWithRawResponse(
    _ExternalStorageMethods[
        _Raw[ExternalStorageConfiguration],
        _Raw[SyncCursorPage[ExternalStorageConfiguration]],
        _Raw[ExternalStorageDeleted],
    ],
): ...

@type_check_only
class ExternalStorageWithStreamingResponse(
    _ExternalStorageMethods[
        _Streaming[ExternalStorageConfiguration],
        _Streaming[SyncCursorPage[ExternalStorageConfiguration]],
        _Streaming[ExternalStorageDeleted],
    ],
): ...

@type_check_only
class AsyncExternalStorageWithRawResponse(
    _ExternalStorageMethods[
        _AsyncRaw[ExternalStorageConfiguration],
        _AsyncRaw[AsyncCursorPage[ExternalStorageConfiguration]],
        _AsyncRaw[ExternalStorageDeleted],
    ],
): ...

@type_check_only
class AsyncExternalStorageWithStreamingResponse(
    _ExternalStorageMethods[
        _AsyncStreaming[ExternalStorageConfiguration],
        _AsyncStreaming[AsyncCursorPage[ExternalStorageConfiguration]],
        _AsyncStreaming[ExternalStorageDeleted],
    ],
): ...

class ExternalStorage(
    _ExternalStorageMethods[
        ExternalStorageConfiguration,
        SyncCursorPage[ExternalStorageConfiguration],
        ExternalStorageDeleted,
    ],
    _Viewed[ExternalStorageWithRawResponse, ExternalStorageWithStreamingResponse],
    SyncAPIResource,
):
    """Storage in a cloud of yours where a project keeps its data. Check a new one with `validate` before you rely on it."""

class AsyncExternalStorage(
    _ExternalStorageMethods[
        _Awaited[ExternalStorageConfiguration],
        AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]],
        _Awaited[ExternalStorageDeleted],
    ],
    _Viewed[AsyncExternalStorageWithRawResponse, AsyncExternalStorageWithStreamingResponse],
    AsyncAPIResource,
): ...
