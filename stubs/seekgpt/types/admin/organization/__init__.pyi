from . import groups as groups
from . import projects as projects
from . import users as users
from . import workload_identity_providers as workload_identity_providers
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._model.base import BaseModel
from ...._types import SequenceNotStr
from ..._literals import _admin_organization_ProjectResidency as _ProjectResidency
from .projects import (
    _spend_alert_create_params as __spend_alert_create_params,
    _spend_alert_update_params as __spend_alert_update_params,
)

class _admin_api_key:
    class Owner(BaseModel):
        created_at: Optional[int]
        id: Optional[str]
        name: Optional[str]
        object: Optional[str]
        role: Optional[str]
        type: Optional[str]

class AdminAPIKey(BaseModel):
    """An admin API key with its value blacked out."""

    created_at: int
    expires_at: Optional[int]
    id: str
    last_used_at: Optional[int]
    name: Optional[str]
    object: Literal["organization.admin_api_key"]
    owner: _admin_api_key.Owner
    redacted_value: str

class AdminAPIKeyCreateResponse(AdminAPIKey):
    """A new admin API key, with its value."""

    value: str

class AdminAPIKeyDeleteResponse(BaseModel):
    """Confirms that a key is gone."""

    deleted: bool
    id: str
    object: Literal["organization.admin_api_key.deleted"]

class AwsExternalStorageProvider(BaseModel):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]

class AzureExternalStorageProvider(BaseModel):
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]

class GcpExternalStorageProvider(BaseModel):
    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str

class OciExternalStorageProvider(BaseModel):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]

class _audit_log_list_response:
    ExternalStorageRegisteredDataProvider: TypeAlias = Union[
        AwsExternalStorageProvider,
        AzureExternalStorageProvider,
        GcpExternalStorageProvider,
        OciExternalStorageProvider,
    ]

    class APIKeyCreatedData(BaseModel):
        scopes: Optional[List[str]]

    class APIKeyCreated(BaseModel):
        data: Optional[_audit_log_list_response.APIKeyCreatedData]
        id: Optional[str]

    class APIKeyDeleted(BaseModel):
        id: Optional[str]

    class APIKeyUpdatedChangesRequested(BaseModel):
        scopes: Optional[List[str]]
        expires_in_seconds: Optional[int]

    class APIKeyUpdated(BaseModel):
        changes_requested: Optional[_audit_log_list_response.APIKeyUpdatedChangesRequested]
        id: Optional[str]

    class ActorAPIKeyServiceAccount(BaseModel):
        id: Optional[str]

    class ActorAPIKeyUser(BaseModel):
        email: Optional[str]
        id: Optional[str]

    class ActorAPIKey(BaseModel):
        id: Optional[str]
        service_account: Optional[_audit_log_list_response.ActorAPIKeyServiceAccount]
        type: Optional[Literal["user", "service_account"]]
        user: Optional[_audit_log_list_response.ActorAPIKeyUser]

    class ActorSessionUser(BaseModel):
        email: Optional[str]
        id: Optional[str]

    class ActorSession(BaseModel):
        ip_address: Optional[str]
        user: Optional[_audit_log_list_response.ActorSessionUser]

    class Actor(BaseModel):
        api_key: Optional[_audit_log_list_response.ActorAPIKey]
        session: Optional[_audit_log_list_response.ActorSession]
        type: Optional[Literal["session", "api_key"]]

    class CertificateCreated(BaseModel):
        id: Optional[str]
        name: Optional[str]

    class CertificateDeleted(BaseModel):
        certificate: Optional[str]
        id: Optional[str]
        name: Optional[str]

    class CertificateUpdated(BaseModel):
        id: Optional[str]
        name: Optional[str]

    class CertificatesActivatedCertificate(BaseModel):
        id: Optional[str]
        name: Optional[str]

    class CertificatesActivated(BaseModel):
        certificates: Optional[List[_audit_log_list_response.CertificatesActivatedCertificate]]

    class CertificatesDeactivatedCertificate(BaseModel):
        id: Optional[str]
        name: Optional[str]

    class CertificatesDeactivated(BaseModel):
        certificates: Optional[List[_audit_log_list_response.CertificatesDeactivatedCertificate]]

    class CheckpointPermissionCreatedData(BaseModel):
        fine_tuned_model_checkpoint: Optional[str]
        project_id: Optional[str]

    class CheckpointPermissionCreated(BaseModel):
        data: Optional[_audit_log_list_response.CheckpointPermissionCreatedData]
        id: Optional[str]

    class CheckpointPermissionDeleted(BaseModel):
        id: Optional[str]

    class ExternalKeyRegistered(BaseModel):
        data: Optional[object]
        id: Optional[str]

    class ExternalKeyRemoved(BaseModel):
        id: Optional[str]

    class ExternalStorageRegisteredData(BaseModel):
        geography: Optional[str]
        provider: Optional[_audit_log_list_response.ExternalStorageRegisteredDataProvider]

    class ExternalStorageRegistered(BaseModel):
        id: Optional[str]
        data: Optional[_audit_log_list_response.ExternalStorageRegisteredData]

    class ExternalStorageRemoved(BaseModel):
        id: Optional[str]

    class GroupCreatedData(BaseModel):
        group_name: Optional[str]

    class GroupCreated(BaseModel):
        data: Optional[_audit_log_list_response.GroupCreatedData]
        id: Optional[str]

    class GroupDeleted(BaseModel):
        id: Optional[str]

    class GroupUpdatedChangesRequested(BaseModel):
        group_name: Optional[str]

    class GroupUpdated(BaseModel):
        changes_requested: Optional[_audit_log_list_response.GroupUpdatedChangesRequested]
        id: Optional[str]

    class IPAllowlistConfigActivatedConfig(BaseModel):
        id: Optional[str]
        name: Optional[str]

    class IPAllowlistConfigActivated(BaseModel):
        configs: Optional[List[_audit_log_list_response.IPAllowlistConfigActivatedConfig]]

    class IPAllowlistConfigDeactivatedConfig(BaseModel):
        id: Optional[str]
        name: Optional[str]

    class IPAllowlistConfigDeactivated(BaseModel):
        configs: Optional[List[_audit_log_list_response.IPAllowlistConfigDeactivatedConfig]]

    class IPAllowlistCreated(BaseModel):
        allowed_ips: Optional[List[str]]
        id: Optional[str]
        name: Optional[str]

    class IPAllowlistDeleted(BaseModel):
        allowed_ips: Optional[List[str]]
        id: Optional[str]
        name: Optional[str]

    class IPAllowlistUpdated(BaseModel):
        allowed_ips: Optional[List[str]]
        id: Optional[str]

    class InviteAccepted(BaseModel):
        id: Optional[str]

    class InviteDeleted(BaseModel):
        id: Optional[str]

    class InviteSentData(BaseModel):
        email: Optional[str]
        role: Optional[str]

    class InviteSent(BaseModel):
        data: Optional[_audit_log_list_response.InviteSentData]
        id: Optional[str]

    class LoginFailed(BaseModel):
        error_code: Optional[str]
        error_message: Optional[str]

    class LogoutFailed(BaseModel):
        error_code: Optional[str]
        error_message: Optional[str]

    class OrganizationUpdatedChangesRequested(BaseModel):
        api_call_logging: Optional[str]
        api_call_logging_project_ids: Optional[str]
        description: Optional[str]
        name: Optional[str]
        threads_ui_visibility: Optional[str]
        title: Optional[str]
        usage_dashboard_visibility: Optional[str]

    class OrganizationUpdated(BaseModel):
        changes_requested: Optional[_audit_log_list_response.OrganizationUpdatedChangesRequested]
        id: Optional[str]

    class Project(BaseModel):
        id: Optional[str]
        name: Optional[str]

    class ProjectArchived(BaseModel):
        id: Optional[str]

    class ProjectCreatedData(BaseModel):
        name: Optional[str]
        title: Optional[str]

    class ProjectCreated(BaseModel):
        data: Optional[_audit_log_list_response.ProjectCreatedData]
        id: Optional[str]

    class ProjectDeleted(BaseModel):
        id: Optional[str]

    class ProjectUpdatedChangesRequested(BaseModel):
        title: Optional[str]

    class ProjectUpdated(BaseModel):
        changes_requested: Optional[_audit_log_list_response.ProjectUpdatedChangesRequested]
        id: Optional[str]

    class RateLimitDeleted(BaseModel):
        id: Optional[str]

    class RateLimitUpdatedChangesRequested(BaseModel):
        batch_1_day_max_input_tokens: Optional[int]
        max_audio_megabytes_per_1_minute: Optional[int]
        max_images_per_1_minute: Optional[int]
        max_requests_per_1_day: Optional[int]
        max_requests_per_1_minute: Optional[int]
        max_tokens_per_1_minute: Optional[int]

    class RateLimitUpdated(BaseModel):
        changes_requested: Optional[_audit_log_list_response.RateLimitUpdatedChangesRequested]
        id: Optional[str]

    class RoleAssignmentCreated(BaseModel):
        id: Optional[str]
        principal_id: Optional[str]
        principal_type: Optional[str]
        resource_id: Optional[str]
        resource_type: Optional[str]

    class RoleAssignmentDeleted(BaseModel):
        id: Optional[str]
        principal_id: Optional[str]
        principal_type: Optional[str]
        resource_id: Optional[str]
        resource_type: Optional[str]

    class RoleBoundToResource(BaseModel):
        connector_id: Optional[str]
        connector_name: Optional[str]
        enabled: Optional[bool]
        id: Optional[str]
        permissions: Optional[List[str]]
        resource_id: Optional[str]
        resource_type: Optional[str]
        role_id: Optional[str]
        source: Optional[
            Literal[
                "role_toggle",
                "role_connector_update",
                "role_delete",
                "workspace_permissions",
                "connector_publish",
            ]
        ]
        workspace_id: Optional[str]

    class RoleCreated(BaseModel):
        id: Optional[str]
        permissions: Optional[List[str]]
        resource_id: Optional[str]
        resource_type: Optional[str]
        role_name: Optional[str]

    class RoleDeleted(BaseModel):
        id: Optional[str]

    class RoleUnboundFromResource(BaseModel):
        connector_id: Optional[str]
        connector_name: Optional[str]
        enabled: Optional[bool]
        id: Optional[str]
        permissions: Optional[List[str]]
        resource_id: Optional[str]
        resource_type: Optional[str]
        role_id: Optional[str]
        source: Optional[
            Literal[
                "role_toggle",
                "role_connector_update",
                "role_delete",
                "workspace_permissions",
                "connector_publish",
            ]
        ]
        workspace_id: Optional[str]

    class RoleUpdatedChangesRequested(BaseModel):
        description: Optional[str]
        metadata: Optional[object]
        permissions_added: Optional[List[str]]
        permissions_removed: Optional[List[str]]
        resource_id: Optional[str]
        resource_type: Optional[str]
        role_name: Optional[str]

    class RoleUpdated(BaseModel):
        changes_requested: Optional[_audit_log_list_response.RoleUpdatedChangesRequested]
        id: Optional[str]

    class ScimDisabled(BaseModel):
        id: Optional[str]

    class ScimEnabled(BaseModel):
        id: Optional[str]

    class ServiceAccountCreatedData(BaseModel):
        role: Optional[str]

    class ServiceAccountCreated(BaseModel):
        data: Optional[_audit_log_list_response.ServiceAccountCreatedData]
        id: Optional[str]

    class ServiceAccountDeleted(BaseModel):
        id: Optional[str]

    class ServiceAccountUpdatedChangesRequested(BaseModel):
        role: Optional[str]

    class ServiceAccountUpdated(BaseModel):
        changes_requested: Optional[_audit_log_list_response.ServiceAccountUpdatedChangesRequested]
        id: Optional[str]

    class UserAddedData(BaseModel):
        role: Optional[str]

    class UserAdded(BaseModel):
        data: Optional[_audit_log_list_response.UserAddedData]
        id: Optional[str]

    class UserDeleted(BaseModel):
        id: Optional[str]

    class UserUpdatedChangesRequested(BaseModel):
        role: Optional[str]

    class UserUpdated(BaseModel):
        changes_requested: Optional[_audit_log_list_response.UserUpdatedChangesRequested]
        id: Optional[str]

    class WorkloadIdentityProviderCreated(BaseModel):
        data: Optional[object]
        id: Optional[str]

    class WorkloadIdentityProviderDeleted(BaseModel):
        id: Optional[str]
        name: Optional[str]

    class WorkloadIdentityProviderMappingCreated(BaseModel):
        data: Optional[object]
        id: Optional[str]
        identity_provider_id: Optional[str]

    class WorkloadIdentityProviderMappingDeleted(BaseModel):
        id: Optional[str]
        identity_provider_id: Optional[str]
        project_id: Optional[str]
        service_account_id: Optional[str]

    class WorkloadIdentityProviderMappingUpdated(BaseModel):
        changes_requested: Optional[object]
        id: Optional[str]
        identity_provider_id: Optional[str]

    class WorkloadIdentityProviderUpdated(BaseModel):
        changes_requested: Optional[object]
        id: Optional[str]

class AuditLogListResponse(BaseModel):
    """An audited event: who, when, and in the field named like its `type` what."""

    actor: Optional[_audit_log_list_response.Actor]
    api_key_created: Optional[_audit_log_list_response.APIKeyCreated]
    api_key_deleted: Optional[_audit_log_list_response.APIKeyDeleted]
    api_key_updated: Optional[_audit_log_list_response.APIKeyUpdated]
    certificate_created: Optional[_audit_log_list_response.CertificateCreated]
    certificate_deleted: Optional[_audit_log_list_response.CertificateDeleted]
    certificate_updated: Optional[_audit_log_list_response.CertificateUpdated]
    certificates_activated: Optional[_audit_log_list_response.CertificatesActivated]
    certificates_deactivated: Optional[_audit_log_list_response.CertificatesDeactivated]
    checkpoint_permission_created: Optional[_audit_log_list_response.CheckpointPermissionCreated]
    checkpoint_permission_deleted: Optional[_audit_log_list_response.CheckpointPermissionDeleted]
    effective_at: int
    external_key_registered: Optional[_audit_log_list_response.ExternalKeyRegistered]
    external_key_removed: Optional[_audit_log_list_response.ExternalKeyRemoved]
    group_created: Optional[_audit_log_list_response.GroupCreated]
    group_deleted: Optional[_audit_log_list_response.GroupDeleted]
    group_updated: Optional[_audit_log_list_response.GroupUpdated]
    id: str
    invite_accepted: Optional[_audit_log_list_response.InviteAccepted]
    invite_deleted: Optional[_audit_log_list_response.InviteDeleted]
    invite_sent: Optional[_audit_log_list_response.InviteSent]
    ip_allowlist_config_activated: Optional[_audit_log_list_response.IPAllowlistConfigActivated]
    ip_allowlist_config_deactivated: Optional[_audit_log_list_response.IPAllowlistConfigDeactivated]
    ip_allowlist_created: Optional[_audit_log_list_response.IPAllowlistCreated]
    ip_allowlist_deleted: Optional[_audit_log_list_response.IPAllowlistDeleted]
    ip_allowlist_updated: Optional[_audit_log_list_response.IPAllowlistUpdated]
    login_failed: Optional[_audit_log_list_response.LoginFailed]
    login_succeeded: Optional[object]
    logout_failed: Optional[_audit_log_list_response.LogoutFailed]
    logout_succeeded: Optional[object]
    organization_updated: Optional[_audit_log_list_response.OrganizationUpdated]
    project: Optional[_audit_log_list_response.Project]
    project_archived: Optional[_audit_log_list_response.ProjectArchived]
    project_created: Optional[_audit_log_list_response.ProjectCreated]
    project_deleted: Optional[_audit_log_list_response.ProjectDeleted]
    project_updated: Optional[_audit_log_list_response.ProjectUpdated]
    rate_limit_deleted: Optional[_audit_log_list_response.RateLimitDeleted]
    rate_limit_updated: Optional[_audit_log_list_response.RateLimitUpdated]
    role_assignment_created: Optional[_audit_log_list_response.RoleAssignmentCreated]
    role_assignment_deleted: Optional[_audit_log_list_response.RoleAssignmentDeleted]
    role_bound_to_resource: Optional[_audit_log_list_response.RoleBoundToResource]
    role_created: Optional[_audit_log_list_response.RoleCreated]
    role_deleted: Optional[_audit_log_list_response.RoleDeleted]
    role_unbound_from_resource: Optional[_audit_log_list_response.RoleUnboundFromResource]
    role_updated: Optional[_audit_log_list_response.RoleUpdated]
    scim_disabled: Optional[_audit_log_list_response.ScimDisabled]
    scim_enabled: Optional[_audit_log_list_response.ScimEnabled]
    service_account_created: Optional[_audit_log_list_response.ServiceAccountCreated]
    service_account_deleted: Optional[_audit_log_list_response.ServiceAccountDeleted]
    service_account_updated: Optional[_audit_log_list_response.ServiceAccountUpdated]
    type: Literal[
        "api_key.created",
        "api_key.updated",
        "api_key.deleted",
        "certificate.created",
        "certificate.updated",
        "certificate.deleted",
        "certificates.activated",
        "certificates.deactivated",
        "checkpoint.permission.created",
        "checkpoint.permission.deleted",
        "external_key.registered",
        "external_key.removed",
        "group.created",
        "group.updated",
        "group.deleted",
        "invite.sent",
        "invite.accepted",
        "invite.deleted",
        "ip_allowlist.created",
        "ip_allowlist.updated",
        "ip_allowlist.deleted",
        "ip_allowlist.config.activated",
        "ip_allowlist.config.deactivated",
        "login.succeeded",
        "login.failed",
        "logout.succeeded",
        "logout.failed",
        "organization.updated",
        "project.created",
        "project.updated",
        "project.archived",
        "project.deleted",
        "rate_limit.updated",
        "rate_limit.deleted",
        "resource.deleted",
        "tunnel.created",
        "tunnel.updated",
        "tunnel.deleted",
        "workload_identity_provider.created",
        "workload_identity_provider.updated",
        "workload_identity_provider.deleted",
        "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping.updated",
        "workload_identity_provider_mapping.deleted",
        "role.created",
        "role.updated",
        "role.deleted",
        "role.assignment.created",
        "role.assignment.deleted",
        "role.bound_to_resource",
        "role.unbound_from_resource",
        "scim.enabled",
        "scim.disabled",
        "service_account.created",
        "service_account.updated",
        "service_account.deleted",
        "user.added",
        "user.updated",
        "user.deleted",
        "tenant.metadata.updated",
        "tenant.microsoft_entra_mapping.upserted",
        "tenant.microsoft_entra_mapping.deleted",
        "tenant.workload_identity.provider.created",
        "tenant.workload_identity.provider.updated",
        "tenant.workload_identity.provider.archived",
        "tenant.workload_identity.mapping.created",
        "tenant.workload_identity.mapping.updated",
        "tenant.workload_identity.mapping.archived",
        "tenant.workload_identity.binding.created",
        "tenant.workload_identity.principal.provisioned",
        "tenant.workload_identity.access_token.issued",
        "tenant.admin_api_key.created",
        "tenant.admin_api_key.updated",
        "tenant.admin_api_key.deleted",
        "tenant.project_api_key.created",
        "tenant.chatgpt_access_token.revoked",
        "tenant.migration.completed",
        "tenant.sso.migrated",
        "tenant.domains.migrated",
        "tenant.sso_connection.created",
        "tenant.sso_connection.updated",
        "tenant.sso_connection.deleted",
        "tenant.sso_connection.setup.started",
        "tenant.policy.created",
        "tenant.policy.updated",
        "tenant.policy.deleted",
        "tenant.policy.attached",
        "tenant.policy.detached",
        "tenant.principal_authentication_policy.resolved",
        "tenant.scim.setup.started",
        "tenant.scim.deletion.requested",
        "tenant.scim.directory.created",
        "tenant.product_access_policy.updated",
        "tenant.resource_share_grant.created",
        "tenant.resource_share_grant.updated",
        "tenant.resource_share_grant.accepted",
        "tenant.resource_share_grant.declined",
        "tenant.resource_share_grant.revoked",
        "tenant.resource_share_grant.deleted",
        "tenant.service_account.updated",
        "tenant.service_account.deleted",
        "tenant.service_account.token.revoked",
        "tenant.billing.overage_limit.updated",
        "tenant.billing.alerts.updated",
        "tenant.billing.info.updated",
        "tenant.usage_limit.workspace.updated",
        "tenant.usage_limit.group.updated",
        "tenant.usage_limit.user.updated",
        "tenant.usage_limit.increase_request.updated",
        "tenant.usage_limit.increase_request.resolved",
        "tenant.group.created",
        "tenant.group.updated",
        "tenant.group.deleted",
        "tenant.group.member.added",
        "tenant.group.member.removed",
        "tenant.migration_rollout.status.updated",
        "tenant.migration_rollout.tier.updated",
        "tenant.role.metadata.updated",
        "tenant.custom_role.created",
        "tenant.custom_role.updated",
        "tenant.custom_role.deleted",
        "tenant.role_assignment.created",
        "tenant.role_assignment.deleted",
        "tenant.resource_role_assignment.created",
        "tenant.resource_role_assignment.deleted",
        "tenant.resource_access.updated",
        "tenant.resource_access.deleted",
        "tenant.ads_account.onboarding.redemption",
        "tenant.session_policy.created",
        "tenant.session_policy.updated",
        "tenant.session_policy.deleted",
        "tenant.session_revocation.started",
        "tenant.third_party_app_policy.updated",
        "tenant.user.added",
        "tenant.user.updated",
        "tenant.user.removed",
        "tenant.user.looked_up",
        "tenant.user.invited",
        "tenant.membership.revoked",
        "tenant.api_organization_invite.upserted",
        "tenant.api_organization_invite.deleted",
        "tenant.chatgpt_workspace_invite.upserted",
        "tenant.membership.accepted",
        "tenant.membership.declined",
        "tenant.workspace_invite_email_settings.updated",
        "external_storage.registered",
        "external_storage.removed",
        "tenant.trusted_access.business_verification.started",
        "tenant.trusted_access.application.submitted",
    ]
    user_added: Optional[_audit_log_list_response.UserAdded]
    user_deleted: Optional[_audit_log_list_response.UserDeleted]
    user_updated: Optional[_audit_log_list_response.UserUpdated]
    workload_identity_provider_created: Optional[
        _audit_log_list_response.WorkloadIdentityProviderCreated
    ]
    workload_identity_provider_deleted: Optional[
        _audit_log_list_response.WorkloadIdentityProviderDeleted
    ]
    workload_identity_provider_mapping_created: Optional[
        _audit_log_list_response.WorkloadIdentityProviderMappingCreated
    ]
    workload_identity_provider_mapping_deleted: Optional[
        _audit_log_list_response.WorkloadIdentityProviderMappingDeleted
    ]
    workload_identity_provider_mapping_updated: Optional[
        _audit_log_list_response.WorkloadIdentityProviderMappingUpdated
    ]
    workload_identity_provider_updated: Optional[
        _audit_log_list_response.WorkloadIdentityProviderUpdated
    ]
    external_storage_registered: Optional[_audit_log_list_response.ExternalStorageRegistered]
    external_storage_removed: Optional[_audit_log_list_response.ExternalStorageRemoved]

class _certificate:
    class CertificateDetails(BaseModel):
        content: Optional[str]
        expires_at: Optional[int]
        valid_at: Optional[int]

class Certificate(BaseModel):
    """A client certificate: name, validity, and whether it is active."""

    active: Optional[bool]
    certificate_details: _certificate.CertificateDetails
    created_at: int
    id: str
    name: Optional[str]
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]

class _certificate_activate_response:
    class CertificateDetails(BaseModel):
        expires_at: Optional[int]
        valid_at: Optional[int]

class CertificateActivateResponse(BaseModel):
    """A certificate that was switched on."""

    active: bool
    certificate_details: _certificate_activate_response.CertificateDetails
    created_at: int
    id: str
    name: Optional[str]
    object: Literal["organization.certificate"]

class _certificate_deactivate_response:
    class CertificateDetails(BaseModel):
        expires_at: Optional[int]
        valid_at: Optional[int]

class CertificateDeactivateResponse(BaseModel):
    """A certificate that was switched off."""

    active: bool
    certificate_details: _certificate_deactivate_response.CertificateDetails
    created_at: int
    id: str
    name: Optional[str]
    object: Literal["organization.certificate"]

class CertificateDeleteResponse(BaseModel):
    """Confirms that a certificate is gone."""

    id: str
    object: Literal["certificate.deleted"]

class _certificate_list_response:
    class CertificateDetails(BaseModel):
        expires_at: Optional[int]
        valid_at: Optional[int]

class CertificateListResponse(BaseModel):
    """A client certificate: name, validity, and whether it is active."""

    active: bool
    certificate_details: _certificate_list_response.CertificateDetails
    created_at: int
    id: str
    name: Optional[str]
    object: Literal["organization.certificate"]

class Group(BaseModel):
    """A group of users."""

    created_at: int
    group_type: Literal["group", "tenant_group"]
    id: str
    is_scim_managed: bool
    name: str

class GroupDeleteResponse(BaseModel):
    """Confirms that a group is gone."""

    deleted: bool
    id: str
    object: Literal["group.deleted"]

class GroupUpdateResponse(BaseModel):
    """A group after the change."""

    created_at: int
    id: str
    is_scim_managed: bool
    name: str

class _invite:
    class Project(BaseModel):
        id: str
        role: Literal["member", "owner"]

class Invite(BaseModel):
    """An invitation: to whom, for which role, and whether it was accepted."""

    accepted_at: Optional[int]
    created_at: int
    email: str
    expires_at: Optional[int]
    id: str
    object: Literal["organization.invite"]
    projects: List[_invite.Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]

class InviteDeleteResponse(BaseModel):
    """Confirms that an invitation is withdrawn."""

    deleted: bool
    id: str
    object: Literal["organization.invite.deleted"]

class OrganizationDataRetention(BaseModel):
    """How long the organization's data is kept."""

    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]

class _organization_spend_alert:
    class NotificationChannel(BaseModel):
        recipients: List[str]
        subject_prefix: Optional[str]
        type: Literal["email"]

class OrganizationSpendAlert(BaseModel):
    """A spend alert: threshold in US cents, and whom it tells."""

    currency: Literal["USD"]
    id: str
    interval: Literal["month"]
    notification_channel: _organization_spend_alert.NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int

class OrganizationSpendAlertDeleted(BaseModel):
    """Confirms that a spend alert is gone."""

    deleted: bool
    id: str
    object: Literal["organization.spend_alert.deleted"]

class _organization_spend_limit:
    class Enforcement(BaseModel):
        status: Union[str, Literal["inactive", "enforcing"]]

class OrganizationSpendLimit(BaseModel):
    """The spend limit in US cents, and whether it is in force."""

    currency: Union[str, Literal["USD"]]
    enforcement: _organization_spend_limit.Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["organization.spend_limit"]
    threshold_amount: int

class OrganizationSpendLimitDeleted(BaseModel):
    """Confirms that a spend limit is gone."""

    deleted: bool
    object: Literal["organization.spend_limit.deleted"]

class _organization_user:
    class ProjectsData(BaseModel):
        id: Optional[str]
        name: Optional[str]
        role: Optional[str]

    class Projects(BaseModel):
        data: List[_organization_user.ProjectsData]
        object: Literal["list"]

    class User(BaseModel):
        banned: Optional[bool]
        banned_at: Optional[int]
        email: Optional[str]
        enabled: Optional[bool]
        id: str
        name: Optional[str]
        object: Literal["user"]
        picture: Optional[str]

class OrganizationUser(BaseModel):
    """A person in the organization, with role and date of joining."""

    added_at: int
    api_key_last_used_at: Optional[int]
    created: Optional[int]
    developer_persona: Optional[str]
    email: Optional[str]
    id: str
    is_default: Optional[bool]
    is_scale_tier_authorized_purchaser: Optional[bool]
    is_scim_managed: Optional[bool]
    is_service_account: Optional[bool]
    name: Optional[str]
    object: Literal["organization.user"]
    projects: Optional[_organization_user.Projects]
    role: Optional[str]
    technical_level: Optional[str]
    user: Optional[_organization_user.User]

class Project(BaseModel):
    """A project of the organization."""

    archived_at: Optional[int]
    created_at: int
    external_key_id: Optional[str]
    id: str
    name: Optional[str]
    object: Literal["organization.project"]
    status: Optional[str]
    residency: Optional[
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
        ]
    ]

class Role(BaseModel):
    """A role: name and permissions."""

    description: Optional[str]
    id: str
    name: str
    object: Literal["role"]
    permissions: List[str]
    predefined_role: bool
    resource_type: str

class RoleDeleteResponse(BaseModel):
    """Confirms that a role is gone."""

    deleted: bool
    id: str
    object: Literal["role.deleted"]

CostQuantityUnit: TypeAlias = Union[
    str,
    Literal[
        "tokens",
        "1000_tokens",
        "duration_seconds",
        "duration_minutes",
        "duration_hours",
        "gibibyte_hours",
        "images",
        "characters",
    ],
]

class _usage_audio_speeches_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[_usage_audio_speeches_response.DataResultOrganizationCostsResultAmount]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_audio_speeches_response.DataResultOrganizationUsageCompletionsResult,
        _usage_audio_speeches_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_audio_speeches_response.DataResultOrganizationUsageModerationsResult,
        _usage_audio_speeches_response.DataResultOrganizationUsageImagesResult,
        _usage_audio_speeches_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_audio_speeches_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_audio_speeches_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_audio_speeches_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_audio_speeches_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_audio_speeches_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_audio_speeches_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_audio_speeches_response.DataResult]
        start_time: int

class UsageAudioSpeechesResponse(BaseModel):
    """Use of text to speech, in time buckets."""

    data: List[_usage_audio_speeches_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_audio_transcriptions_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[
            _usage_audio_transcriptions_response.DataResultOrganizationCostsResultAmount
        ]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_audio_transcriptions_response.DataResultOrganizationUsageCompletionsResult,
        _usage_audio_transcriptions_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_audio_transcriptions_response.DataResultOrganizationUsageModerationsResult,
        _usage_audio_transcriptions_response.DataResultOrganizationUsageImagesResult,
        _usage_audio_transcriptions_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_audio_transcriptions_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_audio_transcriptions_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_audio_transcriptions_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_audio_transcriptions_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_audio_transcriptions_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_audio_transcriptions_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_audio_transcriptions_response.DataResult]
        start_time: int

class UsageAudioTranscriptionsResponse(BaseModel):
    """Use of transcription, in time buckets."""

    data: List[_usage_audio_transcriptions_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_code_interpreter_sessions_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[
            _usage_code_interpreter_sessions_response.DataResultOrganizationCostsResultAmount
        ]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageCompletionsResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageModerationsResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageImagesResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_code_interpreter_sessions_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_code_interpreter_sessions_response.DataResult]
        start_time: int

class UsageCodeInterpreterSessionsResponse(BaseModel):
    """Use of code interpreter sessions, in time buckets."""

    data: List[_usage_code_interpreter_sessions_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_completions_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[_usage_completions_response.DataResultOrganizationCostsResultAmount]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_completions_response.DataResultOrganizationUsageCompletionsResult,
        _usage_completions_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_completions_response.DataResultOrganizationUsageModerationsResult,
        _usage_completions_response.DataResultOrganizationUsageImagesResult,
        _usage_completions_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_completions_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_completions_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_completions_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_completions_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_completions_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_completions_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_completions_response.DataResult]
        start_time: int

class UsageCompletionsResponse(BaseModel):
    """Use of text generation, in time buckets."""

    data: List[_usage_completions_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_costs_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[_usage_costs_response.DataResultOrganizationCostsResultAmount]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_costs_response.DataResultOrganizationUsageCompletionsResult,
        _usage_costs_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_costs_response.DataResultOrganizationUsageModerationsResult,
        _usage_costs_response.DataResultOrganizationUsageImagesResult,
        _usage_costs_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_costs_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_costs_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_costs_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_costs_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_costs_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_costs_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_costs_response.DataResult]
        start_time: int

class UsageCostsResponse(BaseModel):
    """Costs, in time buckets."""

    data: List[_usage_costs_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_embeddings_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[_usage_embeddings_response.DataResultOrganizationCostsResultAmount]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_embeddings_response.DataResultOrganizationUsageCompletionsResult,
        _usage_embeddings_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_embeddings_response.DataResultOrganizationUsageModerationsResult,
        _usage_embeddings_response.DataResultOrganizationUsageImagesResult,
        _usage_embeddings_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_embeddings_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_embeddings_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_embeddings_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_embeddings_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_embeddings_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_embeddings_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_embeddings_response.DataResult]
        start_time: int

class UsageEmbeddingsResponse(BaseModel):
    """Use of embeddings, in time buckets."""

    data: List[_usage_embeddings_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_file_search_calls_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[_usage_file_search_calls_response.DataResultOrganizationCostsResultAmount]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_file_search_calls_response.DataResultOrganizationUsageCompletionsResult,
        _usage_file_search_calls_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_file_search_calls_response.DataResultOrganizationUsageModerationsResult,
        _usage_file_search_calls_response.DataResultOrganizationUsageImagesResult,
        _usage_file_search_calls_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_file_search_calls_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_file_search_calls_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_file_search_calls_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_file_search_calls_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_file_search_calls_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_file_search_calls_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_file_search_calls_response.DataResult]
        start_time: int

class UsageFileSearchCallsResponse(BaseModel):
    """Use of file search, in time buckets."""

    data: List[_usage_file_search_calls_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_images_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[_usage_images_response.DataResultOrganizationCostsResultAmount]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_images_response.DataResultOrganizationUsageCompletionsResult,
        _usage_images_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_images_response.DataResultOrganizationUsageModerationsResult,
        _usage_images_response.DataResultOrganizationUsageImagesResult,
        _usage_images_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_images_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_images_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_images_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_images_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_images_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_images_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_images_response.DataResult]
        start_time: int

class UsageImagesResponse(BaseModel):
    """Use of image generation, in time buckets."""

    data: List[_usage_images_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_moderations_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[_usage_moderations_response.DataResultOrganizationCostsResultAmount]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_moderations_response.DataResultOrganizationUsageCompletionsResult,
        _usage_moderations_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_moderations_response.DataResultOrganizationUsageModerationsResult,
        _usage_moderations_response.DataResultOrganizationUsageImagesResult,
        _usage_moderations_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_moderations_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_moderations_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_moderations_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_moderations_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_moderations_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_moderations_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_moderations_response.DataResult]
        start_time: int

class UsageModerationsResponse(BaseModel):
    """Use of moderation, in time buckets."""

    data: List[_usage_moderations_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_vector_stores_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[_usage_vector_stores_response.DataResultOrganizationCostsResultAmount]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_vector_stores_response.DataResultOrganizationUsageCompletionsResult,
        _usage_vector_stores_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_vector_stores_response.DataResultOrganizationUsageModerationsResult,
        _usage_vector_stores_response.DataResultOrganizationUsageImagesResult,
        _usage_vector_stores_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_vector_stores_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_vector_stores_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_vector_stores_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_vector_stores_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_vector_stores_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_vector_stores_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_vector_stores_response.DataResult]
        start_time: int

class UsageVectorStoresResponse(BaseModel):
    """Use of vector stores, in time buckets."""

    data: List[_usage_vector_stores_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _usage_web_search_calls_response:
    class DataResultOrganizationCostsResultAmount(BaseModel):
        currency: Optional[str]
        value: Optional[float]

    class DataResultOrganizationCostsResult(BaseModel):
        amount: Optional[_usage_web_search_calls_response.DataResultOrganizationCostsResultAmount]
        api_key_id: Optional[str]
        line_item: Optional[str]
        object: Literal["organization.costs.result"]
        project_id: Optional[str]
        quantity: Optional[float]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        quantity_unit: Optional[CostQuantityUnit]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
        api_key_id: Optional[str]
        characters: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_speeches.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
        api_key_id: Optional[str]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.audio_transcriptions.result"]
        project_id: Optional[str]
        seconds: int
        user_id: Optional[str]

    class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
        num_sessions: int
        object: Literal["organization.usage.code_interpreter_sessions.result"]
        project_id: Optional[str]

    class DataResultOrganizationUsageCompletionsResult(BaseModel):
        api_key_id: Optional[str]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_tokens: int
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.completions.result"]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        output_tokens: int
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]

    class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.embeddings.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageFileSearchesResult(BaseModel):
        api_key_id: Optional[str]
        num_requests: int
        object: Literal["organization.usage.file_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        vector_store_id: Optional[str]

    class DataResultOrganizationUsageImagesResult(BaseModel):
        api_key_id: Optional[str]
        images: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.images.result"]
        project_id: Optional[str]
        size: Optional[str]
        source: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageModerationsResult(BaseModel):
        api_key_id: Optional[str]
        input_tokens: int
        model: Optional[str]
        num_model_requests: int
        object: Literal["organization.usage.moderations.result"]
        project_id: Optional[str]
        user_id: Optional[str]

    class DataResultOrganizationUsageVectorStoresResult(BaseModel):
        object: Literal["organization.usage.vector_stores.result"]
        project_id: Optional[str]
        usage_bytes: int

    class DataResultOrganizationUsageWebSearchesResult(BaseModel):
        api_key_id: Optional[str]
        context_level: Optional[str]
        model: Optional[str]
        num_model_requests: int
        num_requests: int
        object: Literal["organization.usage.web_searches.result"]
        project_id: Optional[str]
        user_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]

    DataResult: TypeAlias = Union[
        _usage_web_search_calls_response.DataResultOrganizationUsageCompletionsResult,
        _usage_web_search_calls_response.DataResultOrganizationUsageEmbeddingsResult,
        _usage_web_search_calls_response.DataResultOrganizationUsageModerationsResult,
        _usage_web_search_calls_response.DataResultOrganizationUsageImagesResult,
        _usage_web_search_calls_response.DataResultOrganizationUsageAudioSpeechesResult,
        _usage_web_search_calls_response.DataResultOrganizationUsageAudioTranscriptionsResult,
        _usage_web_search_calls_response.DataResultOrganizationUsageVectorStoresResult,
        _usage_web_search_calls_response.DataResultOrganizationUsageCodeInterpreterSessionsResult,
        _usage_web_search_calls_response.DataResultOrganizationUsageFileSearchesResult,
        _usage_web_search_calls_response.DataResultOrganizationUsageWebSearchesResult,
        _usage_web_search_calls_response.DataResultOrganizationCostsResult,
    ]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_web_search_calls_response.DataResult]
        start_time: int

class UsageWebSearchCallsResponse(BaseModel):
    """Use of web search, in time buckets."""

    data: List[_usage_web_search_calls_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class UserDeleteResponse(BaseModel):
    """Confirms that a user was removed."""

    deleted: bool
    id: str
    object: Literal["organization.user.deleted"]

class ExternalKey(BaseModel):
    """A key in a cloud of yours: where it is, and who may use it."""

    id: str
    api_project_ids: List[str]
    created_at: int
    name: str
    object: str
    type: str
    workspace_id: str
    audience: Optional[str]
    external_id: Optional[str]
    key_name: Optional[str]
    key_ocid: Optional[str]
    key_version: Optional[str]
    key_version_ocid: Optional[str]
    kms_arn: Optional[str]
    kms_key_location: Optional[str]
    kms_key_name: Optional[str]
    kms_key_ring_name: Optional[str]
    kms_key_version: Optional[str]
    kms_project_id: Optional[str]
    purpose: Optional[Literal["ekm", "psp_decryption"]]
    region: Optional[str]
    role_arn: Optional[str]
    tenant_id: Optional[str]
    vault_ocid: Optional[str]
    vault_uri: Optional[str]
    workload_identity_pool_id: Optional[str]
    workload_identity_project_number: Optional[str]
    workload_identity_provider_id: Optional[str]

class ExternalKeyValidateResponse(BaseModel):
    """Whether an external key can be used."""

    status: str

class _external_storage_configuration:
    Provider: TypeAlias = Union[
        AwsExternalStorageProvider,
        AzureExternalStorageProvider,
        GcpExternalStorageProvider,
        OciExternalStorageProvider,
    ]

class ExternalStorageConfiguration(BaseModel):
    """Storage in a cloud of yours."""

    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: _external_storage_configuration.Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]

class ExternalStorageDeleted(BaseModel):
    """Confirms that external storage is disconnected."""

    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]

class _usage_decisions_response:
    class DataResult(BaseModel):
        input_tokens: int
        num_model_requests: int
        object: Literal["organization.usage.decisions.result"]
        output_tokens: int
        api_key_id: Optional[str]
        api_source: Optional[Literal["agents_api", "unlabeled"]]
        batch: Optional[bool]
        input_audio_tokens: Optional[int]
        input_cache_write_12h_tokens: Optional[int]
        input_cache_write_30m_tokens: Optional[int]
        input_cache_write_tokens: Optional[int]
        input_cached_audio_tokens: Optional[int]
        input_cached_image_tokens: Optional[int]
        input_cached_text_tokens: Optional[int]
        input_cached_tokens: Optional[int]
        input_image_tokens: Optional[int]
        input_text_tokens: Optional[int]
        input_uncached_tokens: Optional[int]
        model: Optional[str]
        output_audio_tokens: Optional[int]
        output_image_tokens: Optional[int]
        output_text_tokens: Optional[int]
        project_id: Optional[str]
        service_tier: Optional[str]
        user_id: Optional[str]

    class Data(BaseModel):
        end_time: int
        object: Literal["bucket"]
        results: List[_usage_decisions_response.DataResult]
        start_time: int

class UsageDecisionsResponse(BaseModel):
    """One page of time buckets with the use of decisions."""

    data: List[_usage_decisions_response.Data]
    has_more: bool
    next_page: Optional[str]
    object: Literal["page"]

class _workload_identity_provider:
    class VerificationDiscovery(BaseModel):
        discovery_url: Optional[str]
        type: Literal["discovery"]

    class VerificationUploadedJwks(BaseModel):
        jwks: Dict[str, object]
        type: Literal["uploaded_jwks"]

    Verification: TypeAlias = Union[
        _workload_identity_provider.VerificationDiscovery,
        _workload_identity_provider.VerificationUploadedJwks,
    ]

    class AttributeTransformation(BaseModel):
        attribute: str
        expression: str

class WorkloadIdentityProvider(BaseModel):
    """An OIDC provider whose tokens stand in for API keys."""

    id: str
    attribute_transformations: List[_workload_identity_provider.AttributeTransformation]
    audience: str
    created_at: int
    description: Optional[str]
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: _workload_identity_provider.Verification

class WorkloadIdentityProviderDeleted(BaseModel):
    """Confirms that a provider is gone."""

    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]

class AdminAPIKeyCreateParams(TypedDict, total=False):
    """Create an admin API key; its value is shown only this once."""

    name: Required[str]
    expires_in_seconds: int

class AdminAPIKeyListParams(TypedDict, total=False):
    """List admin API keys, page by page."""

    after: Optional[str]
    limit: int
    order: Literal["asc", "desc"]

class _audit_log_list_params:
    class EffectiveAt(TypedDict, total=False):
        gt: int
        gte: int
        lt: int
        lte: int

class AuditLogListParams(TypedDict, total=False):
    """List audited events, filtered as you wish, page by page."""

    actor_emails: SequenceNotStr[str]
    actor_ids: SequenceNotStr[str]
    after: str
    before: str
    effective_at: _audit_log_list_params.EffectiveAt
    limit: int
    project_ids: SequenceNotStr[str]
    resource_ids: SequenceNotStr[str]
    tenant_only: bool
    event_types: Sequence[
        Literal[
            "api_key.created",
            "api_key.updated",
            "api_key.deleted",
            "certificate.created",
            "certificate.updated",
            "certificate.deleted",
            "certificates.activated",
            "certificates.deactivated",
            "checkpoint.permission.created",
            "checkpoint.permission.deleted",
            "external_key.registered",
            "external_key.removed",
            "group.created",
            "group.updated",
            "group.deleted",
            "invite.sent",
            "invite.accepted",
            "invite.deleted",
            "ip_allowlist.created",
            "ip_allowlist.updated",
            "ip_allowlist.deleted",
            "ip_allowlist.config.activated",
            "ip_allowlist.config.deactivated",
            "login.succeeded",
            "login.failed",
            "logout.succeeded",
            "logout.failed",
            "organization.updated",
            "project.created",
            "project.updated",
            "project.archived",
            "project.deleted",
            "rate_limit.updated",
            "rate_limit.deleted",
            "resource.deleted",
            "tunnel.created",
            "tunnel.updated",
            "tunnel.deleted",
            "workload_identity_provider.created",
            "workload_identity_provider.updated",
            "workload_identity_provider.deleted",
            "workload_identity_provider_mapping.created",
            "workload_identity_provider_mapping.updated",
            "workload_identity_provider_mapping.deleted",
            "role.created",
            "role.updated",
            "role.deleted",
            "role.assignment.created",
            "role.assignment.deleted",
            "role.bound_to_resource",
            "role.unbound_from_resource",
            "scim.enabled",
            "scim.disabled",
            "service_account.created",
            "service_account.updated",
            "service_account.deleted",
            "user.added",
            "user.updated",
            "user.deleted",
            "tenant.metadata.updated",
            "tenant.microsoft_entra_mapping.upserted",
            "tenant.microsoft_entra_mapping.deleted",
            "tenant.workload_identity.provider.created",
            "tenant.workload_identity.provider.updated",
            "tenant.workload_identity.provider.archived",
            "tenant.workload_identity.mapping.created",
            "tenant.workload_identity.mapping.updated",
            "tenant.workload_identity.mapping.archived",
            "tenant.workload_identity.binding.created",
            "tenant.workload_identity.principal.provisioned",
            "tenant.workload_identity.access_token.issued",
            "tenant.admin_api_key.created",
            "tenant.admin_api_key.updated",
            "tenant.admin_api_key.deleted",
            "tenant.project_api_key.created",
            "tenant.chatgpt_access_token.revoked",
            "tenant.migration.completed",
            "tenant.sso.migrated",
            "tenant.domains.migrated",
            "tenant.sso_connection.created",
            "tenant.sso_connection.updated",
            "tenant.sso_connection.deleted",
            "tenant.sso_connection.setup.started",
            "tenant.policy.created",
            "tenant.policy.updated",
            "tenant.policy.deleted",
            "tenant.policy.attached",
            "tenant.policy.detached",
            "tenant.principal_authentication_policy.resolved",
            "tenant.scim.setup.started",
            "tenant.scim.deletion.requested",
            "tenant.scim.directory.created",
            "tenant.product_access_policy.updated",
            "tenant.resource_share_grant.created",
            "tenant.resource_share_grant.updated",
            "tenant.resource_share_grant.accepted",
            "tenant.resource_share_grant.declined",
            "tenant.resource_share_grant.revoked",
            "tenant.resource_share_grant.deleted",
            "tenant.service_account.updated",
            "tenant.service_account.deleted",
            "tenant.service_account.token.revoked",
            "tenant.billing.overage_limit.updated",
            "tenant.billing.alerts.updated",
            "tenant.billing.info.updated",
            "tenant.usage_limit.workspace.updated",
            "tenant.usage_limit.group.updated",
            "tenant.usage_limit.user.updated",
            "tenant.usage_limit.increase_request.updated",
            "tenant.usage_limit.increase_request.resolved",
            "tenant.group.created",
            "tenant.group.updated",
            "tenant.group.deleted",
            "tenant.group.member.added",
            "tenant.group.member.removed",
            "tenant.migration_rollout.status.updated",
            "tenant.migration_rollout.tier.updated",
            "tenant.role.metadata.updated",
            "tenant.custom_role.created",
            "tenant.custom_role.updated",
            "tenant.custom_role.deleted",
            "tenant.role_assignment.created",
            "tenant.role_assignment.deleted",
            "tenant.resource_role_assignment.created",
            "tenant.resource_role_assignment.deleted",
            "tenant.resource_access.updated",
            "tenant.resource_access.deleted",
            "tenant.ads_account.onboarding.redemption",
            "tenant.session_policy.created",
            "tenant.session_policy.updated",
            "tenant.session_policy.deleted",
            "tenant.session_revocation.started",
            "tenant.third_party_app_policy.updated",
            "tenant.user.added",
            "tenant.user.updated",
            "tenant.user.removed",
            "tenant.user.looked_up",
            "tenant.user.invited",
            "tenant.membership.revoked",
            "tenant.api_organization_invite.upserted",
            "tenant.api_organization_invite.deleted",
            "tenant.chatgpt_workspace_invite.upserted",
            "tenant.membership.accepted",
            "tenant.membership.declined",
            "tenant.workspace_invite_email_settings.updated",
            "external_storage.registered",
            "external_storage.removed",
            "tenant.trusted_access.business_verification.started",
            "tenant.trusted_access.application.submitted",
        ]
    ]

class CertificateCreateParams(TypedDict, total=False):
    """Upload a client certificate; it is not active yet."""

    certificate: Required[str]
    name: str

class CertificateRetrieveParams(TypedDict, total=False):
    """Fetch a certificate, with its PEM content on request."""

    include: Sequence[Literal["content"]]

class CertificateUpdateParams(TypedDict, total=False):
    """Rename a certificate."""

    name: str

class CertificateListParams(TypedDict, total=False):
    """List the organization's certificates, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class CertificateActivateParams(TypedDict, total=False):
    """Switch on up to 10 certificates for the organization."""

    certificate_ids: Required[SequenceNotStr[str]]

class CertificateDeactivateParams(TypedDict, total=False):
    """Switch off up to 10 certificates for the organization."""

    certificate_ids: Required[SequenceNotStr[str]]

class DataRetentionUpdateParams(TypedDict, total=False):
    """Change the organization's data retention setting."""

    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]

class _external_key_create_params:
    class V1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
        external_id: Required[str]
        kms_arn: Required[str]
        name: Required[str]
        role_arn: Required[str]
        type: Required[Literal["aws"]]
        purpose: Literal["ekm", "psp_decryption"]

    class V1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
        audience: Required[str]
        kms_key_location: Required[str]
        kms_key_name: Required[str]
        kms_key_ring_name: Required[str]
        kms_project_id: Required[str]
        name: Required[str]
        type: Required[Literal["gcp"]]
        workload_identity_pool_id: Required[str]
        workload_identity_project_number: Required[str]
        workload_identity_provider_id: Required[str]
        kms_key_version: str
        purpose: Literal["ekm", "psp_decryption"]

    class V1OrganizationExternalKeysPostRequestAzure(TypedDict, total=False):
        key_name: Required[str]
        name: Required[str]
        tenant_id: Required[str]
        type: Required[Literal["azure"]]
        vault_uri: Required[str]
        key_version: str
        purpose: Literal["ekm", "psp_decryption"]

    class V1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
        key_ocid: Required[str]
        name: Required[str]
        region: Required[str]
        type: Required[Literal["oci"]]
        vault_ocid: Required[str]
        key_version_ocid: str
        purpose: Literal["ekm", "psp_decryption"]

class ExternalKeyCreateParams(TypedDict, total=False):
    """Register a key that is kept in a cloud of yours."""

    external_id: str
    kms_arn: str
    name: Required[str]
    role_arn: str
    type: Required[Literal["aws"]]
    purpose: Literal["ekm", "psp_decryption"]
    audience: str
    kms_key_location: str
    kms_key_name: str
    kms_key_ring_name: str
    kms_project_id: str
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
    kms_key_version: str
    key_name: str
    tenant_id: str
    vault_uri: str
    key_version: str
    key_ocid: str
    region: str
    vault_ocid: str
    key_version_ocid: str

class ExternalKeyListParams(TypedDict, total=False):
    """List external keys, page by page."""

    after: Optional[str]
    limit: int
    order: Literal["asc", "desc"]
    purpose: Literal["ekm", "psp_decryption"]

class _external_storage_create_params:
    class ProviderAws(TypedDict, total=False):
        bucket: Required[str]
        role_arn: Required[str]
        type: Required[Literal["aws"]]

    class ProviderAzure(TypedDict, total=False):
        account_name: Required[str]
        container: Required[str]
        resource_group: Required[str]
        subscription_id: Required[str]
        tenant_id: Required[str]
        type: Required[Literal["azure"]]

    class ProviderGcp(TypedDict, total=False):
        bucket: Required[str]
        type: Required[Literal["gcp"]]
        workload_identity_pool_id: Required[str]
        workload_identity_project_number: Required[str]
        workload_identity_provider_id: Required[str]

    class ProviderOci(TypedDict, total=False):
        bucket: Required[str]
        region: Required[str]
        tenancy_ocid: Required[str]
        type: Required[Literal["oci"]]

    Provider: TypeAlias = Union[
        _external_storage_create_params.ProviderAws,
        _external_storage_create_params.ProviderAzure,
        _external_storage_create_params.ProviderGcp,
        _external_storage_create_params.ProviderOci,
    ]

class ExternalStorageCreateParams(TypedDict, total=False):
    """Register storage in a cloud of yours."""

    project_id: Required[str]
    provider: Required[_external_storage_create_params.Provider]

class ExternalStorageListParams(TypedDict, total=False):
    """List external storage, page by page."""

    after: Optional[str]
    limit: int
    order: Literal["asc", "desc"]
    project_id: Optional[str]

class GroupCreateParams(TypedDict, total=False):
    """Create a group."""

    name: Required[str]

class GroupUpdateParams(TypedDict, total=False):
    """Rename a group."""

    name: Required[str]

class GroupListParams(TypedDict, total=False):
    """List groups, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class _invite_create_params:
    class Project(TypedDict, total=False):
        id: Required[str]
        role: Required[Literal["member", "owner"]]

class InviteCreateParams(TypedDict, total=False):
    """Invite someone to the organization by e-mail."""

    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[_invite_create_params.Project]

class InviteListParams(TypedDict, total=False):
    """List invitations, page by page."""

    after: str
    limit: int

class ProjectCreateParams(TypedDict, total=False):
    """Create a project."""

    name: Required[str]
    external_key_id: Optional[str]
    geography: Optional[str]
    residency: Optional[
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
        ]
    ]

class ProjectUpdateParams(TypedDict, total=False):
    """Change the name or settings of a project."""

    external_key_id: Optional[str]
    geography: Optional[str]
    name: Optional[str]

class ProjectListParams(TypedDict, total=False):
    """List projects, page by page."""

    after: str
    include_archived: bool
    limit: int

class RoleCreateParams(TypedDict, total=False):
    """Create a role for the organization."""

    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: Optional[str]

class RoleUpdateParams(TypedDict, total=False):
    """Change the name or permissions of an organization role."""

    description: Optional[str]
    permissions: Optional[SequenceNotStr[str]]
    role_name: Optional[str]

class RoleListParams(TypedDict, total=False):
    """List the organization's roles, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class _spend_alert_create_params:
    class NotificationChannel(TypedDict, total=False):
        recipients: Required[SequenceNotStr[str]]
        subject_prefix: Optional[str]
        type: Required[Literal["email"]]

class SpendAlertCreateParams(TypedDict, total=False):
    """Set up a spend alert for the organization."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]
    notification_channel: Required[__spend_alert_create_params.NotificationChannel]

class _spend_alert_update_params:
    class NotificationChannel(TypedDict, total=False):
        recipients: Required[SequenceNotStr[str]]
        subject_prefix: Optional[str]
        type: Required[Literal["email"]]

class SpendAlertUpdateParams(TypedDict, total=False):
    """Change a spend alert of the organization."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]
    notification_channel: Required[__spend_alert_update_params.NotificationChannel]

class SpendAlertListParams(TypedDict, total=False):
    """List the organization's spend alerts, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]

class SpendLimitUpdateParams(TypedDict, total=False):
    """Set the organization's monthly spend limit."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]

class UsageAudioSpeechesParams(TypedDict, total=False):
    """Report the use of text to speech over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]

class UsageAudioTranscriptionsParams(TypedDict, total=False):
    """Report the use of transcription over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]

class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    """Report the use of code interpreter sessions over time."""

    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: Sequence[Literal["project_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]

class UsageCompletionsParams(TypedDict, total=False):
    """Report the tokens used by text generation over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    batch: bool
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
    group_by: Sequence[
        Literal[
            "project_id",
            "user_id",
            "api_key_id",
            "model",
            "batch",
            "service_tier",
            "api_source",
        ]
    ]

class UsageCostsParams(TypedDict, total=False):
    """Report what was spent, day by day."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1d"]
    end_time: int
    limit: int
    page: str
    project_ids: SequenceNotStr[str]
    line_items: SequenceNotStr[str]
    group_by: Sequence[Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]]

class UsageEmbeddingsParams(TypedDict, total=False):
    """Report the use of embeddings over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]

class UsageFileSearchCallsParams(TypedDict, total=False):
    """Report the use of file search over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    limit: int
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
    vector_store_ids: SequenceNotStr[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]

class UsageImagesParams(TypedDict, total=False):
    """Report the use of image generation over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    user_ids: SequenceNotStr[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]]

class UsageModerationsParams(TypedDict, total=False):
    """Report the use of moderation over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]

class UsageVectorStoresParams(TypedDict, total=False):
    """Report the storage taken by vector stores over time."""

    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: Sequence[Literal["project_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]

class UsageWebSearchCallsParams(TypedDict, total=False):
    """Report the use of web search over time."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    context_levels: Sequence[Literal["low", "medium", "high"]]
    end_time: int
    limit: int
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
    group_by: Sequence[
        Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]
    ]

class UsageDecisionsParams(TypedDict, total=False):
    """Report the use of decisions over time."""

    start_time: Required[int]
    api_key_ids: Optional[SequenceNotStr[str]]
    batch: Optional[bool]
    bucket_width: Optional[Literal["1m", "1h", "1d"]]
    end_time: Optional[int]
    limit: Optional[int]
    models: Optional[SequenceNotStr[str]]
    page: Optional[str]
    project_ids: Optional[SequenceNotStr[str]]
    user_ids: Optional[SequenceNotStr[str]]
    group_by: Optional[
        Sequence[
            Literal[
                "project_id",
                "user_id",
                "api_key_id",
                "model",
                "batch",
                "service_tier",
                "api_source",
            ]
        ]
    ]

class UserUpdateParams(TypedDict, total=False):
    """Change the organization role of a user."""

    developer_persona: Optional[str]
    role: Optional[str]
    role_id: Optional[str]
    technical_level: Optional[str]

class UserListParams(TypedDict, total=False):
    """List the organization's users, page by page."""

    after: str
    emails: SequenceNotStr[str]
    limit: int

class _workload_identity_provider_create_params:
    class VerificationDiscovery(TypedDict, total=False):
        discovery_url: Required[Optional[str]]
        type: Required[Literal["discovery"]]

    class VerificationUploadedJwks(TypedDict, total=False):
        jwks: Required[Mapping[str, object]]
        type: Required[Literal["uploaded_jwks"]]

    Verification: TypeAlias = Union[
        _workload_identity_provider_create_params.VerificationDiscovery,
        _workload_identity_provider_create_params.VerificationUploadedJwks,
    ]

    class AttributeTransformation(TypedDict, total=False):
        attribute: Required[str]
        expression: Required[str]

class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """Register an OIDC provider whose tokens stand in for API keys."""

    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    description: str
    enabled: bool
    verification: _workload_identity_provider_create_params.Verification
    attribute_transformations: Iterable[
        _workload_identity_provider_create_params.AttributeTransformation
    ]

class _workload_identity_provider_update_params:
    class VerificationDiscoveryVerificationParam(TypedDict, total=False):
        discovery_url: Required[Optional[str]]
        type: Required[Literal["discovery"]]

    class VerificationUploadedJwksVerificationParam(TypedDict, total=False):
        jwks: Required[Mapping[str, object]]
        type: Required[Literal["uploaded_jwks"]]

    Verification: TypeAlias = Union[
        _workload_identity_provider_update_params.VerificationDiscoveryVerificationParam,
        _workload_identity_provider_update_params.VerificationUploadedJwksVerificationParam,
    ]

    class AttributeTransformation(TypedDict, total=False):
        attribute: Required[str]
        expression: Required[str]

class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    """Change a workload identity provider."""

    audience: str
    description: Optional[str]
    enabled: bool
    issuer: str
    name: str
    verification: _workload_identity_provider_update_params.Verification
    attribute_transformations: Iterable[
        _workload_identity_provider_update_params.AttributeTransformation
    ]

class WorkloadIdentityProviderListParams(TypedDict, total=False):
    """List workload identity providers, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

ProjectResidency = _ProjectResidency
