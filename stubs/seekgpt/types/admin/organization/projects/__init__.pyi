from . import groups as groups
from . import service_accounts as service_accounts
from . import users as users
from typing import List, Optional, Sequence, Union
from typing_extensions import Literal, Required, TypedDict
from ....._model.base import BaseModel
from ....._types import SequenceNotStr
from ...._literals import (
    _admin_organization_projects_ProjectOptionalServiceTier as _ProjectOptionalServiceTier,
)

class APIKeyDeleteResponse(BaseModel):
    """Confirms that a key is gone."""

    deleted: bool
    id: str
    object: Literal["organization.project.api_key.deleted"]

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
    object: Literal["organization.project.certificate"]

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
    object: Literal["organization.project.certificate"]

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
    object: Literal["organization.project.certificate"]

class GroupDeleteResponse(BaseModel):
    """Confirms that a group has no access any more."""

    deleted: bool
    object: Literal["project.group.deleted"]

class _project_api_key:
    class OwnerServiceAccount(BaseModel):
        created_at: int
        id: str
        name: str
        role: str

    class OwnerUser(BaseModel):
        created_at: int
        email: str
        id: str
        name: str
        role: str

    class Owner(BaseModel):
        service_account: Optional[_project_api_key.OwnerServiceAccount]
        type: Optional[Literal["user", "service_account"]]
        user: Optional[_project_api_key.OwnerUser]

class ProjectAPIKey(BaseModel):
    """A project's API key with its value blacked out."""

    created_at: int
    id: str
    last_used_at: Optional[int]
    name: str
    object: Literal["organization.project.api_key"]
    owner: _project_api_key.Owner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: Optional[int]

class ProjectDataRetention(BaseModel):
    """How long a project's data is kept."""

    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]

class ProjectGroup(BaseModel):
    """A group with access to a project."""

    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str

class _project_hosted_tool_permissions:
    class CodeInterpreter(BaseModel):
        enabled: bool

    class FileSearch(BaseModel):
        enabled: bool

    class ImageGeneration(BaseModel):
        enabled: bool

    class Mcp(BaseModel):
        enabled: bool

    class WebSearch(BaseModel):
        enabled: bool

class ProjectHostedToolPermissions(BaseModel):
    """Which hosted tools a project may use."""

    code_interpreter: _project_hosted_tool_permissions.CodeInterpreter
    file_search: _project_hosted_tool_permissions.FileSearch
    image_generation: _project_hosted_tool_permissions.ImageGeneration
    mcp: _project_hosted_tool_permissions.Mcp
    web_search: _project_hosted_tool_permissions.WebSearch

class ProjectModelPermissions(BaseModel):
    """Which models a project may use."""

    api_model_ids: List[str]
    mode: Literal["allow_list", "deny_list"]
    object: Literal["project.model_permissions"]

class ProjectModelPermissionsDeleted(BaseModel):
    """Confirms that a list of models is gone."""

    deleted: bool
    object: Literal["project.model_permissions.deleted"]

class ProjectRateLimit(BaseModel):
    """Request and token limits of a project for one model."""

    batch_1_day_max_input_tokens: Optional[int]
    id: str
    max_audio_megabytes_per_1_minute: Optional[int]
    max_images_per_1_minute: Optional[int]
    max_requests_per_1_day: Optional[int]
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]

class ProjectServiceAccount(BaseModel):
    """An account for a program: name and role."""

    created_at: int
    id: str
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]

class _project_spend_alert:
    class NotificationChannel(BaseModel):
        recipients: List[str]
        subject_prefix: Optional[str]
        type: Literal["email"]

class ProjectSpendAlert(BaseModel):
    """A spend alert: threshold in US cents, and whom it tells."""

    currency: Literal["USD"]
    id: str
    interval: Literal["month"]
    notification_channel: _project_spend_alert.NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int

class ProjectSpendAlertDeleted(BaseModel):
    """Confirms that a spend alert is gone."""

    deleted: bool
    id: str
    object: Literal["project.spend_alert.deleted"]

class _project_spend_limit:
    class Enforcement(BaseModel):
        status: Union[str, Literal["inactive", "enforcing"]]

class ProjectSpendLimit(BaseModel):
    """The spend limit in US cents, and whether it is in force."""

    currency: Union[str, Literal["USD"]]
    enforcement: _project_spend_limit.Enforcement
    interval: Union[str, Literal["month"]]
    object: Literal["project.spend_limit"]
    threshold_amount: int

class ProjectSpendLimitDeleted(BaseModel):
    """Confirms that a spend limit is gone."""

    deleted: bool
    object: Literal["project.spend_limit.deleted"]

class ProjectUser(BaseModel):
    """A user of a project: name, address and role."""

    added_at: int
    email: Optional[str]
    id: str
    name: Optional[str]
    object: Literal["organization.project.user"]
    role: str

class RoleDeleteResponse(BaseModel):
    """Confirms that a role is gone."""

    deleted: bool
    id: str
    object: Literal["role.deleted"]

class _service_account_create_response:
    class APIKey(BaseModel):
        created_at: int
        id: str
        name: str
        object: Literal["organization.project.service_account.api_key"]
        value: str
        expires_at: Optional[int]

class ServiceAccountCreateResponse(BaseModel):
    """A new service account, with the value of its key."""

    api_key: Optional[_service_account_create_response.APIKey]
    created_at: int
    id: str
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]

class ServiceAccountDeleteResponse(BaseModel):
    """Confirms that a service account is gone."""

    deleted: bool
    id: str
    object: Literal["organization.project.service_account.deleted"]

class UserDeleteResponse(BaseModel):
    """Confirms that a user has no access any more."""

    deleted: bool
    id: str
    object: Literal["organization.project.user.deleted"]

class ProjectServiceTierSettings(BaseModel):
    """Which service tiers a project may use."""

    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Union[Literal["all"], List[Literal["flex", "fast", "ultrafast"]]]
    object: Literal["project.service_tier_settings"]

class _spend_alert_create_params:
    class NotificationChannel(TypedDict, total=False):
        recipients: Required[SequenceNotStr[str]]
        subject_prefix: Optional[str]
        type: Required[Literal["email"]]

class SpendAlertCreateParams(TypedDict, total=False):
    """Set up a spend alert for a project."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[_spend_alert_create_params.NotificationChannel]
    threshold_amount: Required[int]

class _spend_alert_update_params:
    class NotificationChannel(TypedDict, total=False):
        recipients: Required[SequenceNotStr[str]]
        subject_prefix: Optional[str]
        type: Required[Literal["email"]]

class SpendAlertUpdateParams(TypedDict, total=False):
    """Change a spend alert of a project."""

    project_id: Required[str]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[_spend_alert_update_params.NotificationChannel]
    threshold_amount: Required[int]

class APIKeyListParams(TypedDict, total=False):
    """List the API keys of a project, page by page."""

    after: str
    limit: int
    owner_project_access: Literal["active", "inactive", "any"]

class APIKeyUpdateParams(TypedDict, total=False):
    """Change the scopes or the lifetime of a project's API key."""

    project_id: Required[str]
    expires_in_seconds: int
    scopes: SequenceNotStr[str]

class CertificateListParams(TypedDict, total=False):
    """List the certificates of a project, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class CertificateActivateParams(TypedDict, total=False):
    """Switch on up to 10 certificates for a project."""

    certificate_ids: Required[SequenceNotStr[str]]

class CertificateDeactivateParams(TypedDict, total=False):
    """Switch off up to 10 certificates for a project."""

    certificate_ids: Required[SequenceNotStr[str]]

class DataRetentionUpdateParams(TypedDict, total=False):
    """Change a project's data retention setting."""

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]

class GroupCreateParams(TypedDict, total=False):
    """Let a group into a project, with a role."""

    group_id: Required[str]
    role: Required[str]

class GroupRetrieveParams(TypedDict, total=False):
    """Fetch one group that has access to a project."""

    project_id: Required[str]
    group_type: Literal["group", "tenant_group"]

class GroupListParams(TypedDict, total=False):
    """List the groups with access to a project, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class _hosted_tool_permission_update_params:
    class CodeInterpreter(TypedDict, total=False):
        enabled: Required[bool]

    class FileSearch(TypedDict, total=False):
        enabled: Required[bool]

    class ImageGeneration(TypedDict, total=False):
        enabled: Required[bool]

    class Mcp(TypedDict, total=False):
        enabled: Required[bool]

    class WebSearch(TypedDict, total=False):
        enabled: Required[bool]

class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """Allow or forbid hosted tools in a project."""

    code_interpreter: Optional[_hosted_tool_permission_update_params.CodeInterpreter]
    file_search: Optional[_hosted_tool_permission_update_params.FileSearch]
    image_generation: Optional[_hosted_tool_permission_update_params.ImageGeneration]
    mcp: Optional[_hosted_tool_permission_update_params.Mcp]
    web_search: Optional[_hosted_tool_permission_update_params.WebSearch]

class ModelPermissionUpdateParams(TypedDict, total=False):
    """Set a project's allow or deny list of models."""

    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[SequenceNotStr[str]]

class RateLimitListRateLimitsParams(TypedDict, total=False):
    """List a project's rate limits by model, page by page."""

    after: str
    before: str
    limit: int

class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """Change a project's rate limits for one model."""

    project_id: Required[str]
    batch_1_day_max_input_tokens: int
    max_audio_megabytes_per_1_minute: int
    max_images_per_1_minute: int
    max_requests_per_1_day: int
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int

class RoleCreateParams(TypedDict, total=False):
    """Create a role within a project."""

    permissions: Required[SequenceNotStr[str]]
    role_name: Required[str]
    description: Optional[str]

class RoleUpdateParams(TypedDict, total=False):
    """Change the name or permissions of a project role."""

    project_id: Required[str]
    description: Optional[str]
    permissions: Optional[SequenceNotStr[str]]
    role_name: Optional[str]

class RoleListParams(TypedDict, total=False):
    """List the roles of a project, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]

class ServiceAccountCreateParams(TypedDict, total=False):
    """Create a service account, by default with an API key."""

    name: Required[str]
    create_service_account_only: Optional[bool]
    expires_in_seconds: Optional[int]

class ServiceAccountUpdateParams(TypedDict, total=False):
    """Change the name or role of a service account."""

    project_id: Required[str]
    name: str
    role: Literal["member", "owner"]

class ServiceAccountListParams(TypedDict, total=False):
    """List a project's service accounts, page by page."""

    after: str
    limit: int

class ServiceTierSettingUpdateParams(TypedDict, total=False):
    """Change which service tiers a project may use."""

    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Union[Literal["all"], Sequence[Literal["flex", "fast", "ultrafast"]]]

class SpendAlertListParams(TypedDict, total=False):
    """List a project's spend alerts, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]

class SpendLimitUpdateParams(TypedDict, total=False):
    """Set a project's monthly spend limit."""

    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    threshold_amount: Required[int]

class UserCreateParams(TypedDict, total=False):
    """Give a member of the organization access to a project."""

    role: Required[str]
    email: Optional[str]
    user_id: Optional[str]

class UserUpdateParams(TypedDict, total=False):
    """Change a user's role in a project."""

    project_id: Required[str]
    role: Optional[str]

class UserListParams(TypedDict, total=False):
    """List the users of a project, page by page."""

    after: str
    limit: int

ProjectOptionalServiceTier = _ProjectOptionalServiceTier
