from .permissions import Permissions as Permissions
from .permissions import AsyncPermissions as AsyncPermissions
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource, View
from .permissions import (
    AsyncPermissions,
    AsyncPermissionsWithRawResponse,
    AsyncPermissionsWithStreamingResponse,
    Permissions,
    PermissionsWithRawResponse,
    PermissionsWithStreamingResponse,
)

class Checkpoints(SyncAPIResource):
    @property
    def permissions(self) -> Permissions:
        """Decide which projects of the organization may use a fine-tuned checkpoint. Needs an admin API key."""
    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...

class CheckpointsWithRawResponse(View):
    @property
    def permissions(self) -> PermissionsWithRawResponse: ...

class CheckpointsWithStreamingResponse(View):
    @property
    def permissions(self) -> PermissionsWithStreamingResponse: ...

class AsyncCheckpoints(AsyncAPIResource):
    @property
    def permissions(self) -> AsyncPermissions:
        """Decide which projects of the organization may use a fine-tuned checkpoint. Needs an admin API key."""
    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...

class AsyncCheckpointsWithRawResponse(View):
    @property
    def permissions(self) -> AsyncPermissionsWithRawResponse: ...

class AsyncCheckpointsWithStreamingResponse(View):
    @property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse: ...
