from typing import Generic, type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...pagination import AsyncPage, AsyncPaginator, SyncPage
from ...types import Model, ModelDeleted
from .._answers import (
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

class _ModelsMethods(Generic[_R1, _R2, _R3]):
    def retrieve(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the basic facts about one model.

        Args:
            model: Name of the model.
        """
    def list(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the models available to you."""
    def delete(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete a model you fine-tuned; needs the owner role.

        Args:
            model: Name of your fine-tuned model to remove.
        """

@type_check_only
class ModelsWithRawResponse(
    _ModelsMethods[_Raw[Model], _Raw[SyncPage[Model]], _Raw[ModelDeleted]],
): ...

@type_check_only
class ModelsWithStreamingResponse(
    _ModelsMethods[_Streaming[Model], _Streaming[SyncPage[Model]], _Streaming[ModelDeleted]],
): ...

@type_check_only
class AsyncModelsWithRawResponse(
    _ModelsMethods[_AsyncRaw[Model], _AsyncRaw[AsyncPage[Model]], _AsyncRaw[ModelDeleted]],
): ...

@type_check_only
class AsyncModelsWithStreamingResponse(
    _ModelsMethods[
        _AsyncStreaming[Model],
        _AsyncStreaming[AsyncPage[Model]],
        _AsyncStreaming[ModelDeleted],
    ],
): ...

class Models(
    _ModelsMethods[Model, SyncPage[Model], ModelDeleted],
    _Viewed[ModelsWithRawResponse, ModelsWithStreamingResponse],
    SyncAPIResource,
):
    """See which models your key may use, and remove models you have fine-tuned. What a model can do and costs is not told here. Only an owner of the organization may remove one."""

class AsyncModels(
    _ModelsMethods[
        _Awaited[Model],
        AsyncPaginator[Model, AsyncPage[Model]],
        _Awaited[ModelDeleted],
    ],
    _Viewed[AsyncModelsWithRawResponse, AsyncModelsWithStreamingResponse],
    AsyncAPIResource,
): ...
