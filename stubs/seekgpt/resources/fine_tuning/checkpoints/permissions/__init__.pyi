from typing import Generic, Union, type_check_only
from typing_extensions import Literal, deprecated
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....pagination import (
    AsyncConversationCursorPage,
    AsyncPage,
    AsyncPaginator,
    SyncConversationCursorPage,
    SyncPage,
)
from .....types.fine_tuning.checkpoints import (
    PermissionCreateResponse,
    PermissionDeleteResponse,
    PermissionListResponse,
    PermissionRetrieveResponse,
)
from ...._answers import (
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

class _PermissionsMethods(Generic[_R1, _R2, _R3, _R4]):
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Let projects use a fine-tuned checkpoint.

        Args:
            fine_tuned_model_checkpoint: Fine-tuned checkpoint in question, by its full name.
            project_ids: IDs of the projects that get access.
        """
    @deprecated("use `list` instead")
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["ascending", "descending"], Omit] = ...,
        project_id: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """Fetch a checkpoint's permissions; superseded by `list`.

        Deprecated: use `list` instead

        Args:
            fine_tuned_model_checkpoint: Fine-tuned checkpoint in question, by its full name.
            after: Cursor: start right after the item with this ID.
            limit: Page size; 10 unless given.
            order: `ascending` or `descending` (default) by time.
            project_id: Keep only the permission of this project.
        """
    @deprecated("it may go away")
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["ascending", "descending"], Omit] = ...,
        project_id: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R3:
        """List who may use a fine-tuned checkpoint, page by page.

        Deprecated: it may go away.

        Args:
            fine_tuned_model_checkpoint: Fine-tuned checkpoint in question, by its full name.
            after: Cursor: start right after the item with this ID.
            limit: Page size; 10 unless given.
            order: `ascending` or `descending` (default) by time.
            project_id: Keep only the permission of this project.
        """
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Take back a project's permission to use a checkpoint.

        Args:
            permission_id: ID of the permission to revoke.
            fine_tuned_model_checkpoint: Fine-tuned checkpoint in question, by its full name.
        """

@type_check_only
class PermissionsWithRawResponse(
    _PermissionsMethods[
        _Raw[SyncPage[PermissionCreateResponse]],
        _Raw[PermissionRetrieveResponse],
        _Raw[SyncConversationCursorPage[PermissionListResponse]],
        _Raw[PermissionDeleteResponse],
    ],
): ...

@type_check_only
class PermissionsWithStreamingResponse(
    _PermissionsMethods[
        _Streaming[SyncPage[PermissionCreateResponse]],
        _Streaming[PermissionRetrieveResponse],
        _Streaming[SyncConversationCursorPage[PermissionListResponse]],
        _Streaming[PermissionDeleteResponse],
    ],
): ...

@type_check_only
class AsyncPermissionsWithRawResponse(
    _PermissionsMethods[
        _AsyncRaw[AsyncPage[PermissionCreateResponse]],
        _AsyncRaw[PermissionRetrieveResponse],
        _AsyncRaw[AsyncConversationCursorPage[PermissionListResponse]],
        _AsyncRaw[PermissionDeleteResponse],
    ],
): ...

@type_check_only
class AsyncPermissionsWithStreamingResponse(
    _PermissionsMethods[
        _AsyncStreaming[AsyncPage[PermissionCreateResponse]],
        _AsyncStreaming[PermissionRetrieveResponse],
        _AsyncStreaming[AsyncConversationCursorPage[PermissionListResponse]],
        _AsyncStreaming[PermissionDeleteResponse],
    ],
): ...

class Permissions(
    _PermissionsMethods[
        SyncPage[PermissionCreateResponse],
        PermissionRetrieveResponse,
        SyncConversationCursorPage[PermissionListResponse],
        PermissionDeleteResponse,
    ],
    _Viewed[PermissionsWithRawResponse, PermissionsWithStreamingResponse],
    SyncAPIResource,
):
    """Decide which projects of the organization may use a fine-tuned checkpoint. Without a permission only the project that trained it may. Needs an admin API key."""

class AsyncPermissions(
    _PermissionsMethods[
        AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]],
        _Awaited[PermissionRetrieveResponse],
        AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]],
        _Awaited[PermissionDeleteResponse],
    ],
    _Viewed[AsyncPermissionsWithRawResponse, AsyncPermissionsWithStreamingResponse],
    AsyncAPIResource,
): ...
