from typing import Any, Coroutine, Generic, Union, type_check_only
from typing_extensions import Literal
from ....._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.admin.organization import ExternalKey, ExternalKeyValidateResponse
from ...._answers import _R1, _R2, _R3, _Viewed

__all__ = ("AsyncExternalKeys", "ExternalKeys")

class _ExternalKeysMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        name: str,
        type: Literal["aws"],
        external_id: Union[str, Omit] = ...,
        kms_arn: Union[str, Omit] = ...,
        role_arn: Union[str, Omit] = ...,
        purpose: Union[Literal["ekm", "psp_decryption"], Omit] = ...,
        audience: Union[str, Omit] = ...,
        kms_key_location: Union[str, Omit] = ...,
        kms_key_name: Union[str, Omit] = ...,
        kms_key_ring_name: Union[str, Omit] = ...,
        kms_project_id: Union[str, Omit] = ...,
        workload_identity_pool_id: Union[str, Omit] = ...,
        workload_identity_project_number: Union[str, Omit] = ...,
        workload_identity_provider_id: Union[str, Omit] = ...,
        kms_key_version: Union[str, Omit] = ...,
        key_name: Union[str, Omit] = ...,
        tenant_id: Union[str, Omit] = ...,
        vault_uri: Union[str, Omit] = ...,
        key_version: Union[str, Omit] = ...,
        key_ocid: Union[str, Omit] = ...,
        region: Union[str, Omit] = ...,
        vault_ocid: Union[str, Omit] = ...,
        key_version_ocid: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Register a key that is kept in a cloud of yours.

        HTTP: `POST /organization/external_keys`

        Args:
            name: Name of your choice.
            type: Where the key is: `aws`, `gcp`, `azure` or `oci`.
            external_id: External ID to present when the role is assumed; for AWS.
            kms_arn: ARN of the key; for AWS.
            role_arn: ARN of the role that may use the key; for AWS.
            purpose: What the key is for: `ekm` or `psp_decryption`.
            audience: Audience of the token that proves who is asking; for Google Cloud.
            kms_key_location: Location of the key; for Google Cloud.
            kms_key_name: Name of the key in its ring; for Google Cloud.
            kms_key_ring_name: Name of the ring that has the key; for Google Cloud.
            kms_project_id: ID of the project that has the key; for Google Cloud.
            workload_identity_pool_id: ID of the workload identity pool that may use the key; for Google Cloud.
            workload_identity_project_number: Number of the project that has the workload identity pool; for Google Cloud.
            workload_identity_provider_id: ID of the provider in the workload identity pool; for Google Cloud.
            kms_key_version: Version of the key; for Google Cloud.
            key_name: Name of the key in the vault; for Azure.
            tenant_id: ID of the tenant; for Azure.
            vault_uri: URI of the vault that has the key; for Azure.
            key_version: Version of the key; for Azure.
            key_ocid: OCID of the key; for Oracle Cloud.
            region: Region of the key; for Oracle Cloud.
            vault_ocid: OCID of the vault that has the key; for Oracle Cloud.
            key_version_ocid: OCID of the version of the key; for Oracle Cloud.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the facts about an external key.

        HTTP: `GET /organization/external_keys/{external_key_id}`

        Args:
            external_key_id: ID of the external key.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def list(
        self,
        *,
        after: Union[str, None, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        purpose: Union[Literal["ekm", "psp_decryption"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List external keys, page by page.

        HTTP: `GET /organization/external_keys`

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size.
            order: `asc` for ascending, `desc` for descending order.
            purpose: Keep only keys for this purpose.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Remove the registration of an external key.

        HTTP: `DELETE /organization/external_keys/{external_key_id}`

        Args:
            external_key_id: ID of the external key to remove.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Check that an external key can be used.

        HTTP: `POST /organization/external_keys/{external_key_id}/validate`

        Args:
            external_key_id: ID of the external key.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class ExternalKeysWithRawResponse(
    _ExternalKeysMethods[
        LegacyAPIResponse[ExternalKey],
        LegacyAPIResponse[SyncCursorPage[ExternalKey]],
        LegacyAPIResponse[ExternalKeyValidateResponse],
    ],
): ...

@type_check_only
class ExternalKeysWithStreamingResponse(
    _ExternalKeysMethods[
        ResponseContextManager[APIResponse[ExternalKey]],
        ResponseContextManager[APIResponse[SyncCursorPage[ExternalKey]]],
        ResponseContextManager[APIResponse[ExternalKeyValidateResponse]],
    ],
): ...

@type_check_only
class AsyncExternalKeysWithRawResponse(
    _ExternalKeysMethods[
        Coroutine[Any, Any, LegacyAPIResponse[ExternalKey]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncCursorPage[ExternalKey]]],
        Coroutine[Any, Any, LegacyAPIResponse[ExternalKeyValidateResponse]],
    ],
): ...

@type_check_only
class AsyncExternalKeysWithStreamingResponse(
    _ExternalKeysMethods[
        AsyncResponseContextManager[AsyncAPIResponse[ExternalKey]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ExternalKey]]],
        AsyncResponseContextManager[AsyncAPIResponse[ExternalKeyValidateResponse]],
    ],
): ...

class ExternalKeys(
    _ExternalKeysMethods[ExternalKey, SyncCursorPage[ExternalKey], ExternalKeyValidateResponse],
    _Viewed[ExternalKeysWithRawResponse, ExternalKeysWithStreamingResponse],
    SyncAPIResource,
):
    """Keys in a cloud of yours that data is encrypted with. What is registered here is where a key is and who may use it, never the key itself."""

class AsyncExternalKeys(
    _ExternalKeysMethods[
        Coroutine[Any, Any, ExternalKey],
        AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]],
        Coroutine[Any, Any, ExternalKeyValidateResponse],
    ],
    _Viewed[AsyncExternalKeysWithRawResponse, AsyncExternalKeysWithStreamingResponse],
    AsyncAPIResource,
):
    """Keys in a cloud of yours that data is encrypted with. What is registered here is where a key is and who may use it, never the key itself."""
