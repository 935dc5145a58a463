from .federation_rules import FederationRules as FederationRules
from .federation_rules import AsyncFederationRules as AsyncFederationRules
from typing import Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
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
from .federation_rules import (
    AsyncFederationRules,
    AsyncFederationRulesWithRawResponse,
    AsyncFederationRulesWithStreamingResponse,
    FederationRules,
    FederationRulesWithRawResponse,
    FederationRulesWithStreamingResponse,
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

        Args:
            audience: Audience that tokens of this provider must be made for.
            issuer: Issuer that tokens of this provider name.
            name: Name of your choice.
            type: Kind of the provider; always `oidc`.
            description: Description of your choice.
            enabled: Whether tokens of the provider are accepted.
            verification: How signatures of tokens are checked: keys found by `discovery`, or an `uploaded_jwks`.
            attribute_transformations: Attributes computed from the token: for each its name (`attribute`) and an `expression`.
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

        Args:
            workload_identity_provider_id: ID of the provider.
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

        Args:
            workload_identity_provider_id: ID of the provider to change.
            audience: Audience that tokens of this provider must be made for.
            description: New description.
            enabled: Whether tokens of the provider are accepted from now on.
            issuer: New issuer.
            name: New name.
            verification: How signatures of tokens are checked: keys found by `discovery`, or an `uploaded_jwks`.
            attribute_transformations: Attributes computed from the token: for each its name (`attribute`) and an `expression`.
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

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size.
            order: `asc` for ascending, `desc` for descending order.
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

        Args:
            workload_identity_provider_id: ID of the provider to remove.
        """

@type_check_only
class WorkloadIdentityProvidersWithRawResponse(
    _WorkloadIdentityProvidersMethods[
        _Raw[WorkloadIdentityProvider],
        _Raw[SyncCursorPage[WorkloadIdentityProvider]],
        _Raw[WorkloadIdentityProviderDeleted],
    ],
):
    @property
    def federation_rules(self) -> FederationRulesWithRawResponse: ...

@type_check_only
class WorkloadIdentityProvidersWithStreamingResponse(
    _WorkloadIdentityProvidersMethods[
        _Streaming[WorkloadIdentityProvider],
        _Streaming[SyncCursorPage[WorkloadIdentityProvider]],
        _Streaming[WorkloadIdentityProviderDeleted],
    ],
):
    @property
    def federation_rules(self) -> FederationRulesWithStreamingResponse: ...

@type_check_only
class AsyncWorkloadIdentityProvidersWithRawResponse(
    _WorkloadIdentityProvidersMethods[
        _AsyncRaw[WorkloadIdentityProvider],
        _AsyncRaw[AsyncCursorPage[WorkloadIdentityProvider]],
        _AsyncRaw[WorkloadIdentityProviderDeleted],
    ],
):
    @property
    def federation_rules(self) -> AsyncFederationRulesWithRawResponse: ...

@type_check_only
class AsyncWorkloadIdentityProvidersWithStreamingResponse(
    _WorkloadIdentityProvidersMethods[
        _AsyncStreaming[WorkloadIdentityProvider],
        _AsyncStreaming[AsyncCursorPage[WorkloadIdentityProvider]],
        _AsyncStreaming[WorkloadIdentityProviderDeleted],
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
        _Awaited[WorkloadIdentityProvider],
        AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]],
        _Awaited[WorkloadIdentityProviderDeleted],
    ],
    _Viewed[
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
    ],
    AsyncAPIResource,
):
    @property
    def federation_rules(self) -> AsyncFederationRules:
        """Rules of one provider: tokens with these attributes stand for that service account."""
