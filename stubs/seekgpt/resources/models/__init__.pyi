from typing import Any, Coroutine, Generic, type_check_only
from ..._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ...pagination import AsyncPage, AsyncPaginator, SyncPage
from ...types import Model, ModelDeleted
from .._answers import _R1, _R2, _R3, _Viewed

__all__ = ("AsyncModels", "Models")

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

        HTTP: `GET /models/{model}`

        Args:
            model: Name of the model.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def list(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the models available to you.

        HTTP: `GET /models`

        Args:
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
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

        HTTP: `DELETE /models/{model}`

        Args:
            model: Name of your fine-tuned model to remove.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class ModelsWithRawResponse(
    _ModelsMethods[
        LegacyAPIResponse[Model],
        LegacyAPIResponse[SyncPage[Model]],
        LegacyAPIResponse[ModelDeleted],
    ],
): ...

@type_check_only
class ModelsWithStreamingResponse(
    _ModelsMethods[
        ResponseContextManager[APIResponse[Model]],
        ResponseContextManager[APIResponse[SyncPage[Model]]],
        ResponseContextManager[APIResponse[ModelDeleted]],
    ],
): ...

@type_check_only
class AsyncModelsWithRawResponse(
    _ModelsMethods[
        Coroutine[Any, Any, LegacyAPIResponse[Model]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncPage[Model]]],
        Coroutine[Any, Any, LegacyAPIResponse[ModelDeleted]],
    ],
): ...

@type_check_only
class AsyncModelsWithStreamingResponse(
    _ModelsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[Model]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[Model]]],
        AsyncResponseContextManager[AsyncAPIResponse[ModelDeleted]],
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
        Coroutine[Any, Any, Model],
        AsyncPaginator[Model, AsyncPage[Model]],
        Coroutine[Any, Any, ModelDeleted],
    ],
    _Viewed[AsyncModelsWithRawResponse, AsyncModelsWithStreamingResponse],
    AsyncAPIResource,
):
    """See which models your key may use, and remove models you have fine-tuned. What a model can do and costs is not told here. Only an owner of the organization may remove one."""
