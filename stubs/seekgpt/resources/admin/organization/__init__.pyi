from .admin_api_keys import AdminAPIKeys as AdminAPIKeys
from .admin_api_keys import AsyncAdminAPIKeys as AsyncAdminAPIKeys
from .audit_logs import AuditLogs as AuditLogs
from .audit_logs import AsyncAuditLogs as AsyncAuditLogs
from .certificates import Certificates as Certificates
from .certificates import AsyncCertificates as AsyncCertificates
from .data_retention import DataRetention as DataRetention
from .data_retention import AsyncDataRetention as AsyncDataRetention
from .external_keys import ExternalKeys as ExternalKeys
from .external_keys import AsyncExternalKeys as AsyncExternalKeys
from .external_storage import ExternalStorage as ExternalStorage
from .external_storage import AsyncExternalStorage as AsyncExternalStorage
from .groups import Groups as Groups
from .groups import AsyncGroups as AsyncGroups
from .invites import Invites as Invites
from .invites import AsyncInvites as AsyncInvites
from .projects import Projects as Projects
from .projects import AsyncProjects as AsyncProjects
from .roles import Roles as Roles
from .roles import AsyncRoles as AsyncRoles
from .spend_alerts import SpendAlerts as SpendAlerts
from .spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
from .spend_limit import SpendLimit as SpendLimit
from .spend_limit import AsyncSpendLimit as AsyncSpendLimit
from .usage import Usage as Usage
from .usage import AsyncUsage as AsyncUsage
from .users import Users as Users
from .users import AsyncUsers as AsyncUsers
from .workload_identity_providers import WorkloadIdentityProviders as WorkloadIdentityProviders
from .workload_identity_providers import (
    AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders,
)
from typing import type_check_only
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._answers import _Viewed
from .admin_api_keys import (
    AdminAPIKeys,
    AdminAPIKeysWithRawResponse,
    AdminAPIKeysWithStreamingResponse,
    AsyncAdminAPIKeys,
    AsyncAdminAPIKeysWithRawResponse,
    AsyncAdminAPIKeysWithStreamingResponse,
)
from .audit_logs import (
    AsyncAuditLogs,
    AsyncAuditLogsWithRawResponse,
    AsyncAuditLogsWithStreamingResponse,
    AuditLogs,
    AuditLogsWithRawResponse,
    AuditLogsWithStreamingResponse,
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
from .external_keys import (
    AsyncExternalKeys,
    AsyncExternalKeysWithRawResponse,
    AsyncExternalKeysWithStreamingResponse,
    ExternalKeys,
    ExternalKeysWithRawResponse,
    ExternalKeysWithStreamingResponse,
)
from .external_storage import (
    AsyncExternalStorage,
    AsyncExternalStorageWithRawResponse,
    AsyncExternalStorageWithStreamingResponse,
    ExternalStorage,
    ExternalStorageWithRawResponse,
    ExternalStorageWithStreamingResponse,
)
from .groups import (
    AsyncGroups,
    AsyncGroupsWithRawResponse,
    AsyncGroupsWithStreamingResponse,
    Groups,
    GroupsWithRawResponse,
    GroupsWithStreamingResponse,
)
from .invites import (
    AsyncInvites,
    AsyncInvitesWithRawResponse,
    AsyncInvitesWithStreamingResponse,
    Invites,
    InvitesWithRawResponse,
    InvitesWithStreamingResponse,
)
from .projects import (
    AsyncProjects,
    AsyncProjectsWithRawResponse,
    AsyncProjectsWithStreamingResponse,
    Projects,
    ProjectsWithRawResponse,
    ProjectsWithStreamingResponse,
)
from .roles import (
    AsyncRoles,
    AsyncRolesWithRawResponse,
    AsyncRolesWithStreamingResponse,
    Roles,
    RolesWithRawResponse,
    RolesWithStreamingResponse,
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
from .usage import (
    AsyncUsage,
    AsyncUsageWithRawResponse,
    AsyncUsageWithStreamingResponse,
    Usage,
    UsageWithRawResponse,
    UsageWithStreamingResponse,
)
from .users import (
    AsyncUsers,
    AsyncUsersWithRawResponse,
    AsyncUsersWithStreamingResponse,
    Users,
    UsersWithRawResponse,
    UsersWithStreamingResponse,
)
from .workload_identity_providers import (
    AsyncWorkloadIdentityProviders,
    AsyncWorkloadIdentityProvidersWithRawResponse,
    AsyncWorkloadIdentityProvidersWithStreamingResponse,
    WorkloadIdentityProviders,
    WorkloadIdentityProvidersWithRawResponse,
    WorkloadIdentityProvidersWithStreamingResponse,
)

@type_check_only
class OrganizationWithRawResponse:
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithRawResponse: ...
    @property
    def audit_logs(self) -> AuditLogsWithRawResponse: ...
    @property
    def certificates(self) -> CertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithRawResponse: ...
    @property
    def external_keys(self) -> ExternalKeysWithRawResponse: ...
    @property
    def external_storage(self) -> ExternalStorageWithRawResponse: ...
    @property
    def groups(self) -> GroupsWithRawResponse: ...
    @property
    def invites(self) -> InvitesWithRawResponse: ...
    @property
    def projects(self) -> ProjectsWithRawResponse: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithRawResponse: ...
    @property
    def usage(self) -> UsageWithRawResponse: ...
    @property
    def users(self) -> UsersWithRawResponse: ...
    @property
    def workload_identity_providers(self) -> WorkloadIdentityProvidersWithRawResponse: ...

@type_check_only
class OrganizationWithStreamingResponse:
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithStreamingResponse: ...
    @property
    def audit_logs(self) -> AuditLogsWithStreamingResponse: ...
    @property
    def certificates(self) -> CertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithStreamingResponse: ...
    @property
    def external_keys(self) -> ExternalKeysWithStreamingResponse: ...
    @property
    def external_storage(self) -> ExternalStorageWithStreamingResponse: ...
    @property
    def groups(self) -> GroupsWithStreamingResponse: ...
    @property
    def invites(self) -> InvitesWithStreamingResponse: ...
    @property
    def projects(self) -> ProjectsWithStreamingResponse: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithStreamingResponse: ...
    @property
    def usage(self) -> UsageWithStreamingResponse: ...
    @property
    def users(self) -> UsersWithStreamingResponse: ...
    @property
    def workload_identity_providers(self) -> WorkloadIdentityProvidersWithStreamingResponse: ...

@type_check_only
class AsyncOrganizationWithRawResponse:
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithRawResponse: ...
    @property
    def audit_logs(self) -> AsyncAuditLogsWithRawResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithRawResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def external_keys(self) -> AsyncExternalKeysWithRawResponse: ...
    @property
    def external_storage(self) -> AsyncExternalStorageWithRawResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithRawResponse: ...
    @property
    def projects(self) -> AsyncProjectsWithRawResponse: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def usage(self) -> AsyncUsageWithRawResponse: ...
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...
    @property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProvidersWithRawResponse: ...

@type_check_only
class AsyncOrganizationWithStreamingResponse:
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...
    @property
    def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse: ...
    @property
    def external_keys(self) -> AsyncExternalKeysWithStreamingResponse: ...
    @property
    def external_storage(self) -> AsyncExternalStorageWithStreamingResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithStreamingResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithStreamingResponse: ...
    @property
    def projects(self) -> AsyncProjectsWithStreamingResponse: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse: ...
    @property
    def usage(self) -> AsyncUsageWithStreamingResponse: ...
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...
    @property
    def workload_identity_providers(
        self,
    ) -> AsyncWorkloadIdentityProvidersWithStreamingResponse: ...

class Organization(
    _Viewed[OrganizationWithRawResponse, OrganizationWithStreamingResponse],
    SyncAPIResource,
):
    """The organization: its projects, people, groups, roles and keys, and what all of them use and spend. What is set here holds for every project, and each project adds settings of its own under `projects`. Every call needs an admin API key."""
    @property
    def admin_api_keys(self) -> AdminAPIKeys:
        """Keys with which programs administer the organization."""
    @property
    def audit_logs(self) -> AuditLogs:
        """The record of who did what in the organization: keys created, people invited, settings changed."""
    @property
    def certificates(self) -> Certificates:
        """Client certificates for mutual TLS: upload, switch on and off, remove."""
    @property
    def data_retention(self) -> DataRetention:
        """How long the organization's API data is kept."""
    @property
    def external_keys(self) -> ExternalKeys:
        """Keys in a cloud of yours that data is encrypted with."""
    @property
    def external_storage(self) -> ExternalStorage:
        """Storage in a cloud of yours where a project keeps its data."""
    @property
    def groups(self) -> Groups:
        """Groups of users that receive roles together."""
    @property
    def invites(self) -> Invites:
        """Invitations to join the organization, sent by e-mail."""
    @property
    def projects(self) -> Projects:
        """Projects, which hold keys, limits and data apart."""
    @property
    def roles(self) -> Roles:
        """Roles that exist across the organization, each a set of permissions."""
    @property
    def spend_alerts(self) -> SpendAlerts:
        """Messages sent once the organization's monthly spending passes a threshold."""
    @property
    def spend_limit(self) -> SpendLimit:
        """The monthly amount at which the whole organization is cut off."""
    @property
    def usage(self) -> Usage:
        """What the organization used and what it cost, in time buckets."""
    @property
    def users(self) -> Users:
        """The people in the organization, as `owner` or `reader`."""
    @property
    def workload_identity_providers(self) -> WorkloadIdentityProviders:
        """OIDC providers whose tokens stand in for API keys, so that workloads need no secrets."""

class AsyncOrganization(
    _Viewed[AsyncOrganizationWithRawResponse, AsyncOrganizationWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeys:
        """Keys with which programs administer the organization."""
    @property
    def audit_logs(self) -> AsyncAuditLogs:
        """The record of who did what in the organization: keys created, people invited, settings changed."""
    @property
    def certificates(self) -> AsyncCertificates:
        """Client certificates for mutual TLS: upload, switch on and off, remove."""
    @property
    def data_retention(self) -> AsyncDataRetention:
        """How long the organization's API data is kept."""
    @property
    def external_keys(self) -> AsyncExternalKeys:
        """Keys in a cloud of yours that data is encrypted with."""
    @property
    def external_storage(self) -> AsyncExternalStorage:
        """Storage in a cloud of yours where a project keeps its data."""
    @property
    def groups(self) -> AsyncGroups:
        """Groups of users that receive roles together."""
    @property
    def invites(self) -> AsyncInvites:
        """Invitations to join the organization, sent by e-mail."""
    @property
    def projects(self) -> AsyncProjects:
        """Projects, which hold keys, limits and data apart."""
    @property
    def roles(self) -> AsyncRoles:
        """Roles that exist across the organization, each a set of permissions."""
    @property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Messages sent once the organization's monthly spending passes a threshold."""
    @property
    def spend_limit(self) -> AsyncSpendLimit:
        """The monthly amount at which the whole organization is cut off."""
    @property
    def usage(self) -> AsyncUsage:
        """What the organization used and what it cost, in time buckets."""
    @property
    def users(self) -> AsyncUsers:
        """The people in the organization, as `owner` or `reader`."""
    @property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProviders:
        """OIDC providers whose tokens stand in for API keys, so that workloads need no secrets."""
