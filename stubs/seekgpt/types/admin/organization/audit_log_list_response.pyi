from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = [
    "AuditLogListResponse",
    "APIKeyCreated",
    "APIKeyCreatedData",
    "APIKeyDeleted",
    "APIKeyUpdated",
    "APIKeyUpdatedChangesRequested",
    "Actor",
    "ActorAPIKey",
    "ActorAPIKeyServiceAccount",
    "ActorAPIKeyUser",
    "ActorSession",
    "ActorSessionUser",
    "CertificateCreated",
    "CertificateDeleted",
    "CertificateUpdated",
    "CertificatesActivated",
    "CertificatesActivatedCertificate",
    "CertificatesDeactivated",
    "CertificatesDeactivatedCertificate",
    "CheckpointPermissionCreated",
    "CheckpointPermissionCreatedData",
    "CheckpointPermissionDeleted",
    "ExternalKeyRegistered",
    "ExternalKeyRemoved",
    "GroupCreated",
    "GroupCreatedData",
    "GroupDeleted",
    "GroupUpdated",
    "GroupUpdatedChangesRequested",
    "IPAllowlistConfigActivated",
    "IPAllowlistConfigActivatedConfig",
    "IPAllowlistConfigDeactivated",
    "IPAllowlistConfigDeactivatedConfig",
    "IPAllowlistCreated",
    "IPAllowlistDeleted",
    "IPAllowlistUpdated",
    "InviteAccepted",
    "InviteDeleted",
    "InviteSent",
    "InviteSentData",
    "LoginFailed",
    "LogoutFailed",
    "OrganizationUpdated",
    "OrganizationUpdatedChangesRequested",
    "Project",
    "ProjectArchived",
    "ProjectCreated",
    "ProjectCreatedData",
    "ProjectDeleted",
    "ProjectUpdated",
    "ProjectUpdatedChangesRequested",
    "RateLimitDeleted",
    "RateLimitUpdated",
    "RateLimitUpdatedChangesRequested",
    "RoleAssignmentCreated",
    "RoleAssignmentDeleted",
    "RoleBoundToResource",
    "RoleCreated",
    "RoleDeleted",
    "RoleUnboundFromResource",
    "RoleUpdated",
    "RoleUpdatedChangesRequested",
    "ScimDisabled",
    "ScimEnabled",
    "ServiceAccountCreated",
    "ServiceAccountCreatedData",
    "ServiceAccountDeleted",
    "ServiceAccountUpdated",
    "ServiceAccountUpdatedChangesRequested",
    "UserAdded",
    "UserAddedData",
    "UserDeleted",
    "UserUpdated",
    "UserUpdatedChangesRequested",
    "WorkloadIdentityProviderCreated",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderMappingCreated",
    "WorkloadIdentityProviderMappingDeleted",
    "WorkloadIdentityProviderMappingUpdated",
    "WorkloadIdentityProviderUpdated",
]

class AuditLogListResponse(BaseModel):
    actor: Optional[Actor]
    api_key_created: Optional[APIKeyCreated]
    api_key_deleted: Optional[APIKeyDeleted]
    api_key_updated: Optional[APIKeyUpdated]
    certificate_created: Optional[CertificateCreated]
    certificate_deleted: Optional[CertificateDeleted]
    certificate_updated: Optional[CertificateUpdated]
    certificates_activated: Optional[CertificatesActivated]
    certificates_deactivated: Optional[CertificatesDeactivated]
    checkpoint_permission_created: Optional[CheckpointPermissionCreated]
    checkpoint_permission_deleted: Optional[CheckpointPermissionDeleted]
    effective_at: int
    external_key_registered: Optional[ExternalKeyRegistered]
    external_key_removed: Optional[ExternalKeyRemoved]
    group_created: Optional[GroupCreated]
    group_deleted: Optional[GroupDeleted]
    group_updated: Optional[GroupUpdated]
    id: str
    invite_accepted: Optional[InviteAccepted]
    invite_deleted: Optional[InviteDeleted]
    invite_sent: Optional[InviteSent]
    ip_allowlist_config_activated: Optional[IPAllowlistConfigActivated]
    ip_allowlist_config_deactivated: Optional[IPAllowlistConfigDeactivated]
    ip_allowlist_created: Optional[IPAllowlistCreated]
    ip_allowlist_deleted: Optional[IPAllowlistDeleted]
    ip_allowlist_updated: Optional[IPAllowlistUpdated]
    login_failed: Optional[LoginFailed]
    login_succeeded: Optional[object]
    logout_failed: Optional[LogoutFailed]
    logout_succeeded: Optional[object]
    organization_updated: Optional[OrganizationUpdated]
    project: Optional[Project]
    project_archived: Optional[ProjectArchived]
    project_created: Optional[ProjectCreated]
    project_deleted: Optional[ProjectDeleted]
    project_updated: Optional[ProjectUpdated]
    rate_limit_deleted: Optional[RateLimitDeleted]
    rate_limit_updated: Optional[RateLimitUpdated]
    role_assignment_created: Optional[RoleAssignmentCreated]
    role_assignment_deleted: Optional[RoleAssignmentDeleted]
    role_bound_to_resource: Optional[RoleBoundToResource]
    role_created: Optional[RoleCreated]
    role_deleted: Optional[RoleDeleted]
    role_unbound_from_resource: Optional[RoleUnboundFromResource]
    role_updated: Optional[RoleUpdated]
    scim_disabled: Optional[ScimDisabled]
    scim_enabled: Optional[ScimEnabled]
    service_account_created: Optional[ServiceAccountCreated]
    service_account_deleted: Optional[ServiceAccountDeleted]
    service_account_updated: Optional[ServiceAccountUpdated]
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
    ]
    user_added: Optional[UserAdded]
    user_deleted: Optional[UserDeleted]
    user_updated: Optional[UserUpdated]
    workload_identity_provider_created: Optional[WorkloadIdentityProviderCreated]
    workload_identity_provider_deleted: Optional[WorkloadIdentityProviderDeleted]
    workload_identity_provider_mapping_created: Optional[WorkloadIdentityProviderMappingCreated]
    workload_identity_provider_mapping_deleted: Optional[WorkloadIdentityProviderMappingDeleted]
    workload_identity_provider_mapping_updated: Optional[WorkloadIdentityProviderMappingUpdated]
    workload_identity_provider_updated: Optional[WorkloadIdentityProviderUpdated]

class APIKeyCreated(BaseModel):
    data: Optional[APIKeyCreatedData]
    id: Optional[str]

class APIKeyCreatedData(BaseModel):
    scopes: Optional[List[str]]

class APIKeyDeleted(BaseModel):
    id: Optional[str]

class APIKeyUpdated(BaseModel):
    changes_requested: Optional[APIKeyUpdatedChangesRequested]
    id: Optional[str]

class APIKeyUpdatedChangesRequested(BaseModel):
    scopes: Optional[List[str]]

class Actor(BaseModel):
    api_key: Optional[ActorAPIKey]
    session: Optional[ActorSession]
    type: Optional[Literal["session", "api_key"]]

class ActorAPIKey(BaseModel):
    id: Optional[str]
    service_account: Optional[ActorAPIKeyServiceAccount]
    type: Optional[Literal["user", "service_account"]]
    user: Optional[ActorAPIKeyUser]

class ActorAPIKeyServiceAccount(BaseModel):
    id: Optional[str]

class ActorAPIKeyUser(BaseModel):
    email: Optional[str]
    id: Optional[str]

class ActorSession(BaseModel):
    ip_address: Optional[str]
    user: Optional[ActorSessionUser]

class ActorSessionUser(BaseModel):
    email: Optional[str]
    id: Optional[str]

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

class CertificatesActivated(BaseModel):
    certificates: Optional[List[CertificatesActivatedCertificate]]

class CertificatesActivatedCertificate(BaseModel):
    id: Optional[str]
    name: Optional[str]

class CertificatesDeactivated(BaseModel):
    certificates: Optional[List[CertificatesDeactivatedCertificate]]

class CertificatesDeactivatedCertificate(BaseModel):
    id: Optional[str]
    name: Optional[str]

class CheckpointPermissionCreated(BaseModel):
    data: Optional[CheckpointPermissionCreatedData]
    id: Optional[str]

class CheckpointPermissionCreatedData(BaseModel):
    fine_tuned_model_checkpoint: Optional[str]
    project_id: Optional[str]

class CheckpointPermissionDeleted(BaseModel):
    id: Optional[str]

class ExternalKeyRegistered(BaseModel):
    data: Optional[object]
    id: Optional[str]

class ExternalKeyRemoved(BaseModel):
    id: Optional[str]

class GroupCreated(BaseModel):
    data: Optional[GroupCreatedData]
    id: Optional[str]

class GroupCreatedData(BaseModel):
    group_name: Optional[str]

class GroupDeleted(BaseModel):
    id: Optional[str]

class GroupUpdated(BaseModel):
    changes_requested: Optional[GroupUpdatedChangesRequested]
    id: Optional[str]

class GroupUpdatedChangesRequested(BaseModel):
    group_name: Optional[str]

class IPAllowlistConfigActivated(BaseModel):
    configs: Optional[List[IPAllowlistConfigActivatedConfig]]

class IPAllowlistConfigActivatedConfig(BaseModel):
    id: Optional[str]
    name: Optional[str]

class IPAllowlistConfigDeactivated(BaseModel):
    configs: Optional[List[IPAllowlistConfigDeactivatedConfig]]

class IPAllowlistConfigDeactivatedConfig(BaseModel):
    id: Optional[str]
    name: Optional[str]

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

class InviteSent(BaseModel):
    data: Optional[InviteSentData]
    id: Optional[str]

class InviteSentData(BaseModel):
    email: Optional[str]
    role: Optional[str]

class LoginFailed(BaseModel):
    error_code: Optional[str]
    error_message: Optional[str]

class LogoutFailed(BaseModel):
    error_code: Optional[str]
    error_message: Optional[str]

class OrganizationUpdated(BaseModel):
    changes_requested: Optional[OrganizationUpdatedChangesRequested]
    id: Optional[str]

class OrganizationUpdatedChangesRequested(BaseModel):
    api_call_logging: Optional[str]
    api_call_logging_project_ids: Optional[str]
    description: Optional[str]
    name: Optional[str]
    threads_ui_visibility: Optional[str]
    title: Optional[str]
    usage_dashboard_visibility: Optional[str]

class Project(BaseModel):
    id: Optional[str]
    name: Optional[str]

class ProjectArchived(BaseModel):
    id: Optional[str]

class ProjectCreated(BaseModel):
    data: Optional[ProjectCreatedData]
    id: Optional[str]

class ProjectCreatedData(BaseModel):
    name: Optional[str]
    title: Optional[str]

class ProjectDeleted(BaseModel):
    id: Optional[str]

class ProjectUpdated(BaseModel):
    changes_requested: Optional[ProjectUpdatedChangesRequested]
    id: Optional[str]

class ProjectUpdatedChangesRequested(BaseModel):
    title: Optional[str]

class RateLimitDeleted(BaseModel):
    id: Optional[str]

class RateLimitUpdated(BaseModel):
    changes_requested: Optional[RateLimitUpdatedChangesRequested]
    id: Optional[str]

class RateLimitUpdatedChangesRequested(BaseModel):
    batch_1_day_max_input_tokens: Optional[int]
    max_audio_megabytes_per_1_minute: Optional[int]
    max_images_per_1_minute: Optional[int]
    max_requests_per_1_day: Optional[int]
    max_requests_per_1_minute: Optional[int]
    max_tokens_per_1_minute: Optional[int]

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

class RoleUpdated(BaseModel):
    changes_requested: Optional[RoleUpdatedChangesRequested]
    id: Optional[str]

class RoleUpdatedChangesRequested(BaseModel):
    description: Optional[str]
    metadata: Optional[object]
    permissions_added: Optional[List[str]]
    permissions_removed: Optional[List[str]]
    resource_id: Optional[str]
    resource_type: Optional[str]
    role_name: Optional[str]

class ScimDisabled(BaseModel):
    id: Optional[str]

class ScimEnabled(BaseModel):
    id: Optional[str]

class ServiceAccountCreated(BaseModel):
    data: Optional[ServiceAccountCreatedData]
    id: Optional[str]

class ServiceAccountCreatedData(BaseModel):
    role: Optional[str]

class ServiceAccountDeleted(BaseModel):
    id: Optional[str]

class ServiceAccountUpdated(BaseModel):
    changes_requested: Optional[ServiceAccountUpdatedChangesRequested]
    id: Optional[str]

class ServiceAccountUpdatedChangesRequested(BaseModel):
    role: Optional[str]

class UserAdded(BaseModel):
    data: Optional[UserAddedData]
    id: Optional[str]

class UserAddedData(BaseModel):
    role: Optional[str]

class UserDeleted(BaseModel):
    id: Optional[str]

class UserUpdated(BaseModel):
    changes_requested: Optional[UserUpdatedChangesRequested]
    id: Optional[str]

class UserUpdatedChangesRequested(BaseModel):
    role: Optional[str]

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
