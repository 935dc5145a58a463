from .permissions import Permissions as Permissions
from .permissions import AsyncPermissions as AsyncPermissions
from typing import type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._answers import _Viewed
from .permissions import (
    AsyncPermissions,
    AsyncPermissionsWithRawResponse,
    AsyncPermissionsWithStreamingResponse,
    Permissions,
    PermissionsWithRawResponse,
    PermissionsWithStreamingResponse,
)

@type_check_only
class CheckpointsWithRawResponse:
    @property
    def permissions(self) -> PermissionsWithRawResponse: ...

@type_check_only
class CheckpointsWithStreamingResponse:
    @property
    def permissions(self) -> PermissionsWithStreamingResponse: ...

@type_check_only
class AsyncCheckpointsWithRawResponse:
    @property
    def permissions(self) -> AsyncPermissionsWithRawResponse: ...

@type_check_only
class AsyncCheckpointsWithStreamingResponse:
    @property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse: ...

class Checkpoints(
    _Viewed[CheckpointsWithRawResponse, CheckpointsWithStreamingResponse],
    SyncAPIResource,
):
    """Models that training left behind, seen from the organization. What a job produced is listed in `fine_tuning.jobs.checkpoints`; here, under `permissions`, they are opened to other projects."""
    @property
    def permissions(self) -> Permissions:
        """Decide which projects of the organization may use a fine-tuned checkpoint."""

class AsyncCheckpoints(
    _Viewed[AsyncCheckpointsWithRawResponse, AsyncCheckpointsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def permissions(self) -> AsyncPermissions:
        """Decide which projects of the organization may use a fine-tuned checkpoint."""
