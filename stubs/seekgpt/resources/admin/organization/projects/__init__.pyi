from .api_keys import APIKeys as APIKeys
from .api_keys import AsyncAPIKeys as AsyncAPIKeys
from .certificates import Certificates as Certificates
from .certificates import AsyncCertificates as AsyncCertificates
from .data_retention import DataRetention as DataRetention
from .data_retention import AsyncDataRetention as AsyncDataRetention
from .groups import Groups as Groups
from .groups import AsyncGroups as AsyncGroups
from .hosted_tool_permissions import HostedToolPermissions as HostedToolPermissions
from .hosted_tool_permissions import AsyncHostedToolPermissions as AsyncHostedToolPermissions
from .model_permissions import ModelPermissions as ModelPermissions
from .model_permissions import AsyncModelPermissions as AsyncModelPermissions
from .rate_limits import RateLimits as RateLimits
from .rate_limits import AsyncRateLimits as AsyncRateLimits
from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from .service_accounts import ServiceAccounts as ServiceAccounts
from .service_accounts import AsyncServiceAccounts as AsyncServiceAccounts
from .service_tier_settings import ServiceTierSettings as ServiceTierSettings
from .service_tier_settings import AsyncServiceTierSettings as AsyncServiceTierSettings
from .spend_alerts import SpendAlerts as SpendAlerts
from .spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
from .spend_limit import SpendLimit as SpendLimit
from .spend_limit import AsyncSpendLimit as AsyncSpendLimit
from .users import Users as Users
from .users import AsyncUsers as AsyncUsers
from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from .....types.admin.organization import Project
from ...._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _R2, _Raw, _Streaming, _Viewed
from .api_keys import (
    APIKeys,
    APIKeysWithRawResponse,
    APIKeysWithStreamingResponse,
    AsyncAPIKeys,
    AsyncAPIKeysWithRawResponse,
    AsyncAPIKeysWithStreamingResponse,
)
from .certificates import (
    AsyncCertificates,
    AsyncCertificatesWithRawResponse,
    AsyncCertificatesWithStreamingResponse,
    Certificates,
    CertificatesWithRawResponse,
    CertificatesWithStreamingResponse,
)
from .data_retention import (
    AsyncDataRetention,
    AsyncDataRetentionWithRawResponse,
    AsyncDataRetentionWithStreamingResponse,
    DataRetention,
    DataRetentionWithRawResponse,
    DataRetentionWithStreamingResponse,
)
from .groups import (
    AsyncGroups,
    AsyncGroupsWithRawResponse,
    AsyncGroupsWithStreamingResponse,
    Groups,
    GroupsWithRawResponse,
    GroupsWithStreamingResponse,
)
from .hosted_tool_permissions import (
    AsyncHostedToolPermissions,
    AsyncHostedToolPermissionsWithRawResponse,
    AsyncHostedToolPermissionsWithStreamingResponse,
    HostedToolPermissions,
    HostedToolPermissionsWithRawResponse,
    HostedToolPermissionsWithStreamingResponse,
)
from .model_permissions import (
    AsyncModelPermissions,
    AsyncModelPermissionsWithRawResponse,
    AsyncModelPermissionsWithStreamingResponse,
    ModelPermissions,
    ModelPermissionsWithRawResponse,
    ModelPermissionsWithStreamingResponse,
)
from .rate_limits import (
    AsyncRateLimits,
    AsyncRateLimitsWithRawResponse,
    AsyncRateLimitsWithStreamingResponse,
    RateLimits,
    RateLimitsWithRawResponse,
    RateLimitsWithStreamingResponse,
)
from .roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
)
from .service_accounts import (
    AsyncServiceAccounts,
    AsyncServiceAccountsWithRawResponse,
    AsyncServiceAccountsWithStreamingResponse,
    ServiceAccounts,
    ServiceAccountsWithRawResponse,
    ServiceAccountsWithStreamingResponse,
)
from .service_tier_settings import (
    AsyncServiceTierSettings,
    AsyncServiceTierSettingsWithRawResponse,
    AsyncServiceTierSettingsWithStreamingResponse,
    ServiceTierSettings,
    ServiceTierSettingsWithRawResponse,
    ServiceTierSettingsWithStreamingResponse,
)
from .spend_alerts import (
    AsyncSpendAlerts,
    AsyncSpendAlertsWithRawResponse,
    AsyncSpendAlertsWithStreamingResponse,
    SpendAlerts,
    SpendAlertsWithRawResponse,
    SpendAlertsWithStreamingResponse,
)
from .spend_limit import (
    AsyncSpendLimit,
    AsyncSpendLimitWithRawResponse,
    AsyncSpendLimitWithStreamingResponse,
    SpendLimit,
    SpendLimitWithRawResponse,
    SpendLimitWithStreamingResponse,
)
from .users import (
    AsyncUsers,
    AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse,
    Users,
    UsersWithRawResponse,
    UsersWithStreamingResponse,
)

class _ProjectsMethods(Generic[_R1, _R2]):
    def create(
        self,
        *,
        name: str,
        external_key_id: Union[str, None, Omit] = ...,
        geography: Union[str, None, Omit] = ...,
        residency: Union[
            Literal[
                "GLOBAL",
                "US_STORAGE_PROCESSING",
                "EU_STORAGE_PROCESSING",
                "JP_STORAGE",
                "JP_STORAGE_PROCESSING",
                "KR_STORAGE",
                "CA_STORAGE",
                "SG_STORAGE",
                "IN_STORAGE",
                "IN_STORAGE_PROCESSING",
                "AU_STORAGE",
                "AU_STORAGE_PROCESSING",
                "GB_STORAGE",
                "AE_STORAGE",
                "AE_STORAGE_PROCESSING",
            ],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a project.

        Args:
            name: Name of the project, as reports show it.
            external_key_id: ID of an external key to tie to the project.
            geography: Region in which data is kept; only with access to data residency.
            residency: Where data of the project is stored and worked on, such as `EU_STORAGE_PROCESSING`.
        """
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a project.

        Args:
            project_id: ID of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        external_key_id: Union[str, None, Omit] = ...,
        geography: Union[str, None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change the name or settings of a project.

        Args:
            project_id: ID of the project.
            external_key_id: ID of an external key to tie to the project.
            geography: Region in which data is kept.
            name: New name, as reports show it.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        include_archived: Union[bool, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List projects, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            include_archived: List archived projects, too. Default false.
            limit: Page size, 1 to 100; 20 unless given.
        """
    def archive(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Archive a project; it can then no longer be used or changed.

        Args:
            project_id: ID of the project to archive.
        """

@type_check_only
class ProjectsWithRawResponse(
    _ProjectsMethods[_Raw[Project], _Raw[SyncConversationCursorPage[Project]]],
):
    @property
    def api_keys(self) -> APIKeysWithRawResponse: ...
    @property
    def certificates(self) -> CertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithRawResponse: ...
    @property
    def groups(self) -> GroupsWithRawResponse: ...
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithRawResponse: ...
    @property
    def model_permissions(self) -> ModelPermissionsWithRawResponse: ...
    @property
    def rate_limits(self) -> RateLimitsWithRawResponse: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    @property
    def service_accounts(self) -> ServiceAccountsWithRawResponse: ...
    @property
    def service_tier_settings(self) -> ServiceTierSettingsWithRawResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithRawResponse: ...
    @property
    def users(self) -> UsersWithRawResponse: ...

@type_check_only
class ProjectsWithStreamingResponse(
    _ProjectsMethods[_Streaming[Project], _Streaming[SyncConversationCursorPage[Project]]],
):
    @property
    def api_keys(self) -> APIKeysWithStreamingResponse: ...
    @property
    def certificates(self) -> CertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithStreamingResponse: ...
    @property
    def groups(self) -> GroupsWithStreamingResponse: ...
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithStreamingResponse: ...
    @property
    def model_permissions(self) -> ModelPermissionsWithStreamingResponse: ...
    @property
    def rate_limits(self) -> RateLimitsWithStreamingResponse: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    @property
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse: ...
    @property
    def service_tier_settings(self) -> ServiceTierSettingsWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithStreamingResponse: ...
    @property
    def users(self) -> UsersWithStreamingResponse: ...

@type_check_only
class AsyncProjectsWithRawResponse(
    _ProjectsMethods[_AsyncRaw[Project], _AsyncRaw[AsyncConversationCursorPage[Project]]],
):
    @property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithRawResponse: ...
    @property
    def model_permissions(self) -> AsyncModelPermissionsWithRawResponse: ...
    @property
    def rate_limits(self) -> AsyncRateLimitsWithRawResponse: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    @property
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse: ...
    @property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithRawResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...

@type_check_only
class AsyncProjectsWithStreamingResponse(
    _ProjectsMethods[
        _AsyncStreaming[Project],
        _AsyncStreaming[AsyncConversationCursorPage[Project]],
    ],
):
    @property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithStreamingResponse: ...
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...
    @property
    def model_permissions(self) -> AsyncModelPermissionsWithStreamingResponse: ...
    @property
    def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    @property
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse: ...
    @property
    def service_tier_settings(self) -> AsyncServiceTierSettingsWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse: ...
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...

class Projects(
    _ProjectsMethods[Project, SyncConversationCursorPage[Project]],
    _Viewed[ProjectsWithRawResponse, ProjectsWithStreamingResponse],
    SyncAPIResource,
):
    """Projects, which hold keys, limits and data apart. They can be archived, never deleted. The resources below decide who works in a project, what it may use, and how much it may spend."""
    @property
    def api_keys(self) -> APIKeys:
        """The API keys of a project: look at them and revoke them."""
    @property
    def certificates(self) -> Certificates:
        """The mutual TLS certificates in force for a project."""
    @property
    def data_retention(self) -> DataRetention:
        """How long one project's API data is kept."""
    @property
    def groups(self) -> Groups:
        """Groups whose members may work in a project, each with a role there."""
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissions:
        """Which hosted tools a project may use: code interpreter, file search, image generation, MCP and web search."""
    @property
    def model_permissions(self) -> ModelPermissions:
        """Which models a project may use, as an allow or a deny list."""
    @property
    def rate_limits(self) -> RateLimits:
        """Request and token limits of a project, one set per model."""
    @property
    def roles(self) -> Roles:
        """Roles that exist within a project, each a set of permissions."""
    @property
    def service_accounts(self) -> ServiceAccounts:
        """Accounts for programs rather than people, within a project."""
    @property
    def service_tier_settings(self) -> ServiceTierSettings:
        """Which service tiers a project may use, and which one its requests get by themselves."""
    @property
    def spend_alerts(self) -> SpendAlerts:
        """Messages sent once a project's monthly spending passes a threshold."""
    @property
    def spend_limit(self) -> SpendLimit:
        """The monthly amount at which a project is cut off."""
    @property
    def users(self) -> Users:
        """The people who have access to a project, as `owner` or `member`."""

class AsyncProjects(
    _ProjectsMethods[
        _Awaited[Project],
        AsyncPaginator[Project, AsyncConversationCursorPage[Project]],
    ],
    _Viewed[AsyncProjectsWithRawResponse, AsyncProjectsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def api_keys(self) -> AsyncAPIKeys:
        """The API keys of a project: look at them and revoke them."""
    @property
    def certificates(self) -> AsyncCertificates:
        """The mutual TLS certificates in force for a project."""
    @property
    def data_retention(self) -> AsyncDataRetention:
        """How long one project's API data is kept."""
    @property
    def groups(self) -> AsyncGroups:
        """Groups whose members may work in a project, each with a role there."""
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
        """Which hosted tools a project may use: code interpreter, file search, image generation, MCP and web search."""
    @property
    def model_permissions(self) -> AsyncModelPermissions:
        """Which models a project may use, as an allow or a deny list."""
    @property
    def rate_limits(self) -> AsyncRateLimits:
        """Request and token limits of a project, one set per model."""
    @property
    def roles(self) -> AsyncRoles:
        """Roles that exist within a project, each a set of permissions."""
    @property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Accounts for programs rather than people, within a project."""
    @property
    def service_tier_settings(self) -> AsyncServiceTierSettings:
        """Which service tiers a project may use, and which one its requests get by themselves."""
    @property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Messages sent once a project's monthly spending passes a threshold."""
    @property
    def spend_limit(self) -> AsyncSpendLimit:
        """The monthly amount at which a project is cut off."""
    @property
    def users(self) -> AsyncUsers:
        """The people who have access to a project, as `owner` or `member`."""
