from typing import Any, Coroutine, Generic, TypeVar, type_check_only
from .._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from .._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ..pagination import AsyncPage, AsyncPaginator, SyncPage
from ..types import Model, ModelDeleted

__all__ = ["AsyncModels", "Models"]

class Models(SyncAPIResource):
    """See which models your key may use, and remove models you have fine-tuned. What a model can do and costs is not told here. Only an owner of the organization may remove one."""
    @property
    def with_raw_response(self) -> ModelsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModelsWithStreamingResponse: ...
    def retrieve(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> Model:
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
    ) -> SyncPage[Model]:
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
    ) -> ModelDeleted:
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

class AsyncModels(AsyncAPIResource):
    """See which models your key may use, and remove models you have fine-tuned. What a model can do and costs is not told here. Only an owner of the organization may remove one."""
    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse: ...
    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> Model:
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
    ) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """List the models available to you.

        HTTP: `GET /models`

        Args:
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    async def delete(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> ModelDeleted:
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

_R1 = TypeVar("_R1")
_R2 = TypeVar("_R2")
_R3 = TypeVar("_R3")

@type_check_only
class _ModelsViews(Generic[_R1, _R2, _R3]):
    def retrieve(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1: ...
    def list(
        self,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2: ...
    def delete(
        self,
        model: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3: ...

@type_check_only
class ModelsWithRawResponse(
    _ModelsViews[
        LegacyAPIResponse[Model],
        LegacyAPIResponse[SyncPage[Model]],
        LegacyAPIResponse[ModelDeleted],
    ],
): ...

@type_check_only
class ModelsWithStreamingResponse(
    _ModelsViews[
        ResponseContextManager[APIResponse[Model]],
        ResponseContextManager[APIResponse[SyncPage[Model]]],
        ResponseContextManager[APIResponse[ModelDeleted]],
    ],
): ...

@type_check_only
class AsyncModelsWithRawResponse(
    _ModelsViews[
        Coroutine[Any, Any, LegacyAPIResponse[Model]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncPage[Model]]],
        Coroutine[Any, Any, LegacyAPIResponse[ModelDeleted]],
    ],
): ...

@type_check_only
class AsyncModelsWithStreamingResponse(
    _ModelsViews[
        AsyncResponseContextManager[AsyncAPIResponse[Model]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[Model]]],
        AsyncResponseContextManager[AsyncAPIResponse[ModelDeleted]],
    ],
): ...
