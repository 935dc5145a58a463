from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.admin.organization import ExternalKey, ExternalKeyValidateResponse
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

        Args:
            external_key_id: ID of the external key.
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

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size.
            order: `asc` for ascending, `desc` for descending order.
            purpose: Keep only keys for this purpose.
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

        Args:
            external_key_id: ID of the external key to remove.
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

        Args:
            external_key_id: ID of the external key.
        """

@type_check_only
class ExternalKeysWithRawResponse(
    _ExternalKeysMethods[
        _Raw[ExternalKey],
        _Raw[SyncCursorPage[ExternalKey]],
        _Raw[ExternalKeyValidateResponse],
    ],
): ...

@type_check_only
class ExternalKeysWithStreamingResponse(
    _ExternalKeysMethods[
        _Streaming[ExternalKey],
        _Streaming[SyncCursorPage[ExternalKey]],
        _Streaming[ExternalKeyValidateResponse],
    ],
): ...

@type_check_only
class AsyncExternalKeysWithRawResponse(
    _ExternalKeysMethods[
        _AsyncRaw[ExternalKey],
        _AsyncRaw[AsyncCursorPage[ExternalKey]],
        _AsyncRaw[ExternalKeyValidateResponse],
    ],
): ...

@type_check_only
class AsyncExternalKeysWithStreamingResponse(
    _ExternalKeysMethods[
        _AsyncStreaming[ExternalKey],
        _AsyncStreaming[AsyncCursorPage[ExternalKey]],
        _AsyncStreaming[ExternalKeyValidateResponse],
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
        _Awaited[ExternalKey],
        AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]],
        _Awaited[ExternalKeyValidateResponse],
    ],
    _Viewed[AsyncExternalKeysWithRawResponse, AsyncExternalKeysWithStreamingResponse],
    AsyncAPIResource,
): ...
