from .federation_rules import FederationRules as FederationRules
from .federation_rules import AsyncFederationRules as AsyncFederationRules
from typing import Any, Coroutine, Generic, Iterable, Union, type_check_only
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
from .....types.admin.organization import (
    WorkloadIdentityProvider,
    WorkloadIdentityProviderDeleted,
    _workload_identity_provider_create_params,
    _workload_identity_provider_update_params,
)
from ...._answers import _R1, _R2, _R3, _Viewed
from .federation_rules import (
    AsyncFederationRules,
    AsyncFederationRulesWithRawResponse,
    AsyncFederationRulesWithStreamingResponse,
    FederationRules,
    FederationRulesWithRawResponse,
    FederationRulesWithStreamingResponse,
)

__all__ = (
    "AsyncFederationRules",
    "AsyncWorkloadIdentityProviders",
    "FederationRules",
    "WorkloadIdentityProviders",
)

class _WorkloadIdentityProvidersMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        description: Union[str, Omit] = ...,
        enabled: Union[bool, Omit] = ...,
        verification: Union[_workload_identity_provider_create_params.Verification, Omit] = ...,
        attribute_transformations: Union[
            Iterable[_workload_identity_provider_create_params.AttributeTransformation],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Register an OIDC provider whose tokens stand in for API keys.

        HTTP: `POST /organization/workload_identity_providers`

        Args:
            audience: Audience that tokens of this provider must be made for.
            issuer: Issuer that tokens of this provider name.
            name: Name of your choice.
            type: Kind of the provider; always `oidc`.
            description: Description of your choice.
            enabled: Whether tokens of the provider are accepted.
            verification: How signatures of tokens are checked: keys found by `discovery`, or an `uploaded_jwks`.
            attribute_transformations: Attributes computed from the token: for each its name (`attribute`) and an `expression`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the facts about a workload identity provider.

        HTTP: `GET /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the provider.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def update(
        self,
        workload_identity_provider_id: str,
        *,
        audience: Union[str, Omit] = ...,
        description: Union[str, None, Omit] = ...,
        enabled: Union[bool, Omit] = ...,
        issuer: Union[str, Omit] = ...,
        name: Union[str, Omit] = ...,
        verification: Union[_workload_identity_provider_update_params.Verification, Omit] = ...,
        attribute_transformations: Union[
            Iterable[_workload_identity_provider_update_params.AttributeTransformation],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a workload identity provider.

        HTTP: `POST /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the provider to change.
            audience: Audience that tokens of this provider must be made for.
            description: New description.
            enabled: Whether tokens of the provider are accepted from now on.
            issuer: New issuer.
            name: New name.
            verification: How signatures of tokens are checked: keys found by `discovery`, or an `uploaded_jwks`.
            attribute_transformations: Attributes computed from the token: for each its name (`attribute`) and an `expression`.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List workload identity providers, page by page.

        HTTP: `GET /organization/workload_identity_providers`

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size.
            order: `asc` for ascending, `desc` for descending order.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a workload identity provider that has no rules any more.

        HTTP: `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`

        Args:
            workload_identity_provider_id: ID of the provider to remove.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class WorkloadIdentityProvidersWithRawResponse(
    _WorkloadIdentityProvidersMethods[
        LegacyAPIResponse[WorkloadIdentityProvider],
        LegacyAPIResponse[SyncCursorPage[WorkloadIdentityProvider]],
        LegacyAPIResponse[WorkloadIdentityProviderDeleted],
    ],
):
    @property
    def federation_rules(self) -> FederationRulesWithRawResponse: ...

@type_check_only
class WorkloadIdentityProvidersWithStreamingResponse(
    _WorkloadIdentityProvidersMethods[
        ResponseContextManager[APIResponse[WorkloadIdentityProvider]],
        ResponseContextManager[APIResponse[SyncCursorPage[WorkloadIdentityProvider]]],
        ResponseContextManager[APIResponse[WorkloadIdentityProviderDeleted]],
    ],
):
    @property
    def federation_rules(self) -> FederationRulesWithStreamingResponse: ...

@type_check_only
class AsyncWorkloadIdentityProvidersWithRawResponse(
    _WorkloadIdentityProvidersMethods[
        Coroutine[Any, Any, LegacyAPIResponse[WorkloadIdentityProvider]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncCursorPage[WorkloadIdentityProvider]]],
        Coroutine[Any, Any, LegacyAPIResponse[WorkloadIdentityProviderDeleted]],
    ],
):
    @property
    def federation_rules(self) -> AsyncFederationRulesWithRawResponse: ...

@type_check_only
class AsyncWorkloadIdentityProvidersWithStreamingResponse(
    _WorkloadIdentityProvidersMethods[
        AsyncResponseContextManager[AsyncAPIResponse[WorkloadIdentityProvider]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[WorkloadIdentityProvider]]],
        AsyncResponseContextManager[AsyncAPIResponse[WorkloadIdentityProviderDeleted]],
    ],
):
    @property
    def federation_rules(self) -> AsyncFederationRulesWithStreamingResponse: ...

class WorkloadIdentityProviders(
    _WorkloadIdentityProvidersMethods[
        WorkloadIdentityProvider,
        SyncCursorPage[WorkloadIdentityProvider],
        WorkloadIdentityProviderDeleted,
    ],
    _Viewed[
        WorkloadIdentityProvidersWithRawResponse,
        WorkloadIdentityProvidersWithStreamingResponse,
    ],
    SyncAPIResource,
):
    """OIDC providers whose tokens stand in for API keys, so that workloads need no secrets. What a token may do is said by the rules in `federation_rules`."""
    @property
    def federation_rules(self) -> FederationRules:
        """Rules of one provider: tokens with these attributes stand for that service account."""

class AsyncWorkloadIdentityProviders(
    _WorkloadIdentityProvidersMethods[
        Coroutine[Any, Any, WorkloadIdentityProvider],
        AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]],
        Coroutine[Any, Any, WorkloadIdentityProviderDeleted],
    ],
    _Viewed[
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
    ],
    AsyncAPIResource,
):
    """OIDC providers whose tokens stand in for API keys, so that workloads need no secrets. What a token may do is said by the rules in `federation_rules`."""
    @property
    def federation_rules(self) -> AsyncFederationRules:
        """Rules of one provider: tokens with these attributes stand for that service account."""
