from typing_extensions import TypeAlias
from .. import _audit_log_list_response
from .. import AuditLogListResponse as AuditLogListResponse
from .. import AwsExternalStorageProvider as AwsExternalStorageProvider
from .. import AzureExternalStorageProvider as AzureExternalStorageProvider
from .. import GcpExternalStorageProvider as GcpExternalStorageProvider
from .. import OciExternalStorageProvider as OciExternalStorageProvider

ExternalStorageRegisteredDataProvider: TypeAlias = (
    _audit_log_list_response.ExternalStorageRegisteredDataProvider
)
APIKeyCreated: TypeAlias = _audit_log_list_response.APIKeyCreated
APIKeyCreatedData: TypeAlias = _audit_log_list_response.APIKeyCreatedData
APIKeyDeleted: TypeAlias = _audit_log_list_response.APIKeyDeleted
APIKeyUpdated: TypeAlias = _audit_log_list_response.APIKeyUpdated
APIKeyUpdatedChangesRequested: TypeAlias = _audit_log_list_response.APIKeyUpdatedChangesRequested
Actor: TypeAlias = _audit_log_list_response.Actor
ActorAPIKey: TypeAlias = _audit_log_list_response.ActorAPIKey
ActorAPIKeyServiceAccount: TypeAlias = _audit_log_list_response.ActorAPIKeyServiceAccount
ActorAPIKeyUser: TypeAlias = _audit_log_list_response.ActorAPIKeyUser
ActorSession: TypeAlias = _audit_log_list_response.ActorSession
ActorSessionUser: TypeAlias = _audit_log_list_response.ActorSessionUser
CertificateCreated: TypeAlias = _audit_log_list_response.CertificateCreated
CertificateDeleted: TypeAlias = _audit_log_list_response.CertificateDeleted
CertificateUpdated: TypeAlias = _audit_log_list_response.CertificateUpdated
CertificatesActivated: TypeAlias = _audit_log_list_response.CertificatesActivated
CertificatesActivatedCertificate: TypeAlias = (
    _audit_log_list_response.CertificatesActivatedCertificate
)
CertificatesDeactivated: TypeAlias = _audit_log_list_response.CertificatesDeactivated
CertificatesDeactivatedCertificate: TypeAlias = (
    _audit_log_list_response.CertificatesDeactivatedCertificate
)
CheckpointPermissionCreated: TypeAlias = _audit_log_list_response.CheckpointPermissionCreated
CheckpointPermissionCreatedData: TypeAlias = (
    _audit_log_list_response.CheckpointPermissionCreatedData
)
CheckpointPermissionDeleted: TypeAlias = _audit_log_list_response.CheckpointPermissionDeleted
ExternalKeyRegistered: TypeAlias = _audit_log_list_response.ExternalKeyRegistered
ExternalKeyRemoved: TypeAlias = _audit_log_list_response.ExternalKeyRemoved
GroupCreated: TypeAlias = _audit_log_list_response.GroupCreated
GroupCreatedData: TypeAlias = _audit_log_list_response.GroupCreatedData
GroupDeleted: TypeAlias = _audit_log_list_response.GroupDeleted
GroupUpdated: TypeAlias = _audit_log_list_response.GroupUpdated
GroupUpdatedChangesRequested: TypeAlias = _audit_log_list_response.GroupUpdatedChangesRequested
IPAllowlistConfigActivated: TypeAlias = _audit_log_list_response.IPAllowlistConfigActivated
IPAllowlistConfigActivatedConfig: TypeAlias = (
    _audit_log_list_response.IPAllowlistConfigActivatedConfig
)
IPAllowlistConfigDeactivated: TypeAlias = _audit_log_list_response.IPAllowlistConfigDeactivated
IPAllowlistConfigDeactivatedConfig: TypeAlias = (
    _audit_log_list_response.IPAllowlistConfigDeactivatedConfig
)
IPAllowlistCreated: TypeAlias = _audit_log_list_response.IPAllowlistCreated
IPAllowlistDeleted: TypeAlias = _audit_log_list_response.IPAllowlistDeleted
IPAllowlistUpdated: TypeAlias = _audit_log_list_response.IPAllowlistUpdated
InviteAccepted: TypeAlias = _audit_log_list_response.InviteAccepted
InviteDeleted: TypeAlias = _audit_log_list_response.InviteDeleted
InviteSent: TypeAlias = _audit_log_list_response.InviteSent
InviteSentData: TypeAlias = _audit_log_list_response.InviteSentData
LoginFailed: TypeAlias = _audit_log_list_response.LoginFailed
LogoutFailed: TypeAlias = _audit_log_list_response.LogoutFailed
OrganizationUpdated: TypeAlias = _audit_log_list_response.OrganizationUpdated
OrganizationUpdatedChangesRequested: TypeAlias = (
    _audit_log_list_response.OrganizationUpdatedChangesRequested
)
Project: TypeAlias = _audit_log_list_response.Project
ProjectArchived: TypeAlias = _audit_log_list_response.ProjectArchived
ProjectCreated: TypeAlias = _audit_log_list_response.ProjectCreated
ProjectCreatedData: TypeAlias = _audit_log_list_response.ProjectCreatedData
ProjectDeleted: TypeAlias = _audit_log_list_response.ProjectDeleted
ProjectUpdated: TypeAlias = _audit_log_list_response.ProjectUpdated
ProjectUpdatedChangesRequested: TypeAlias = _audit_log_list_response.ProjectUpdatedChangesRequested
RateLimitDeleted: TypeAlias = _audit_log_list_response.RateLimitDeleted
RateLimitUpdated: TypeAlias = _audit_log_list_response.RateLimitUpdated
RateLimitUpdatedChangesRequested: TypeAlias = (
    _audit_log_list_response.RateLimitUpdatedChangesRequested
)
RoleAssignmentCreated: TypeAlias = _audit_log_list_response.RoleAssignmentCreated
RoleAssignmentDeleted: TypeAlias = _audit_log_list_response.RoleAssignmentDeleted
RoleBoundToResource: TypeAlias = _audit_log_list_response.RoleBoundToResource
RoleCreated: TypeAlias = _audit_log_list_response.RoleCreated
RoleDeleted: TypeAlias = _audit_log_list_response.RoleDeleted
RoleUnboundFromResource: TypeAlias = _audit_log_list_response.RoleUnboundFromResource
RoleUpdated: TypeAlias = _audit_log_list_response.RoleUpdated
RoleUpdatedChangesRequested: TypeAlias = _audit_log_list_response.RoleUpdatedChangesRequested
ScimDisabled: TypeAlias = _audit_log_list_response.ScimDisabled
ScimEnabled: TypeAlias = _audit_log_list_response.ScimEnabled
ServiceAccountCreated: TypeAlias = _audit_log_list_response.ServiceAccountCreated
ServiceAccountCreatedData: TypeAlias = _audit_log_list_response.ServiceAccountCreatedData
ServiceAccountDeleted: TypeAlias = _audit_log_list_response.ServiceAccountDeleted
ServiceAccountUpdated: TypeAlias = _audit_log_list_response.ServiceAccountUpdated
ServiceAccountUpdatedChangesRequested: TypeAlias = (
    _audit_log_list_response.ServiceAccountUpdatedChangesRequested
)
UserAdded: TypeAlias = _audit_log_list_response.UserAdded
UserAddedData: TypeAlias = _audit_log_list_response.UserAddedData
UserDeleted: TypeAlias = _audit_log_list_response.UserDeleted
UserUpdated: TypeAlias = _audit_log_list_response.UserUpdated
UserUpdatedChangesRequested: TypeAlias = _audit_log_list_response.UserUpdatedChangesRequested
WorkloadIdentityProviderCreated: TypeAlias = (
    _audit_log_list_response.WorkloadIdentityProviderCreated
)
WorkloadIdentityProviderDeleted: TypeAlias = (
    _audit_log_list_response.WorkloadIdentityProviderDeleted
)
WorkloadIdentityProviderMappingCreated: TypeAlias = (
    _audit_log_list_response.WorkloadIdentityProviderMappingCreated
)
WorkloadIdentityProviderMappingDeleted: TypeAlias = (
    _audit_log_list_response.WorkloadIdentityProviderMappingDeleted
)
WorkloadIdentityProviderMappingUpdated: TypeAlias = (
    _audit_log_list_response.WorkloadIdentityProviderMappingUpdated
)
WorkloadIdentityProviderUpdated: TypeAlias = (
    _audit_log_list_response.WorkloadIdentityProviderUpdated
)
ExternalStorageRegistered: TypeAlias = _audit_log_list_response.ExternalStorageRegistered
ExternalStorageRegisteredData: TypeAlias = _audit_log_list_response.ExternalStorageRegisteredData
ExternalStorageRemoved: TypeAlias = _audit_log_list_response.ExternalStorageRemoved
