from typing import Generic, Mapping, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ......types.admin.organization.workload_identity_providers import (
    FederationRule,
    FederationRuleDeleted,
    _federation_rule_create_params,
    _federation_rule_update_params,
)
from ....._answers import (
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

class _FederationRulesMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        workload_identity_provider_id: str,
        *,
        project_id: str,
        service_account_id: str,
        attribute_matchers: Mapping[str, Union[str, bool, float]],
        description: Union[str, Omit] = ...,
        enabled: Union[bool, Omit] = ...,
        name: Union[str, Omit] = ...,
        permissions: Union[_federation_rule_create_params.Permissions, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Let tokens with certain attributes stand for a service account.

        Args:
            workload_identity_provider_id: ID of the provider.
            project_id: ID of the project that has the service account.
            service_account_id: ID of the service account that tokens stand for.
            attribute_matchers: What a token must say for the rule to apply: values by attribute, all of which must be equal.
            description: Description of your choice.
            enabled: Whether the rule applies.
            name: Name of your choice.
            permissions: What the token may do: all that the service account may (`service_account_default`), or `scopes`.
        """
    def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a federation rule.

        Args:
            workload_identity_federation_rule_id: ID of the rule.
            workload_identity_provider_id: ID of the provider.
        """
    def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        description: Union[str, None, Omit] = ...,
        enabled: Union[bool, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        permissions: Union[_federation_rule_update_params.Permissions, Omit] = ...,
        attribute_matchers: Union[Mapping[str, Union[str, bool, float]], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a federation rule.

        Args:
            workload_identity_federation_rule_id: ID of the rule to change.
            workload_identity_provider_id: ID of the provider.
            description: New description.
            enabled: Whether the rule applies from now on.
            name: New name.
            permissions: What the token may do: all that the service account may (`service_account_default`), or `scopes`.
            attribute_matchers: What a token must say for the rule to apply: values by attribute, all of which must be equal.
        """
    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        service_account_id: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the federation rules of a provider, page by page.

        Args:
            workload_identity_provider_id: ID of the provider.
            after: Cursor: start right after the item with this ID.
            limit: Page size.
            order: `asc` for ascending, `desc` for descending order.
            service_account_id: Keep only rules for this service account.
        """
    def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a federation rule; tokens do not stand for its account any more.

        Args:
            workload_identity_federation_rule_id: ID of the rule to remove.
            workload_identity_provider_id: ID of the provider.
        """

@type_check_only
class FederationRulesWithRawResponse(
    _FederationRulesMethods[
        _Raw[FederationRule],
        _Raw[SyncCursorPage[FederationRule]],
        _Raw[FederationRuleDeleted],
    ],
): ...

@type_check_only
class FederationRulesWithStreamingResponse(
    _FederationRulesMethods[
        _Streaming[FederationRule],
        _Streaming[SyncCursorPage[FederationRule]],
        _Streaming[FederationRuleDeleted],
    ],
): ...

@type_check_only
class AsyncFederationRulesWithRawResponse(
    _FederationRulesMethods[
        _AsyncRaw[FederationRule],
        _AsyncRaw[AsyncCursorPage[FederationRule]],
        _AsyncRaw[FederationRuleDeleted],
    ],
): ...

@type_check_only
class AsyncFederationRulesWithStreamingResponse(
    _FederationRulesMethods[
        _AsyncStreaming[FederationRule],
        _AsyncStreaming[AsyncCursorPage[FederationRule]],
        _AsyncStreaming[FederationRuleDeleted],
    ],
): ...

class FederationRules(
    _FederationRulesMethods[FederationRule, SyncCursorPage[FederationRule], FederationRuleDeleted],
    _Viewed[FederationRulesWithRawResponse, FederationRulesWithStreamingResponse],
    SyncAPIResource,
):
    """Rules of one provider: tokens with these attributes stand for that service account. A rule can allow less than its account may do."""

class AsyncFederationRules(
    _FederationRulesMethods[
        _Awaited[FederationRule],
        AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]],
        _Awaited[FederationRuleDeleted],
    ],
    _Viewed[AsyncFederationRulesWithRawResponse, AsyncFederationRulesWithStreamingResponse],
    AsyncAPIResource,
): ...
