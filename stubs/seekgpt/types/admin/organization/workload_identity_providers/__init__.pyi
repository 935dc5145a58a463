from typing import Dict, List, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ....._model.base import BaseModel
from ....._types import SequenceNotStr

class _federation_rule:
    class PermissionsRestricted(BaseModel):
        scopes: List[str]
        type: Literal["restricted"]

    class PermissionsServiceAccountDefault(BaseModel):
        type: Literal["service_account_default"]

    Permissions: TypeAlias = Union[
        _federation_rule.PermissionsServiceAccountDefault,
        _federation_rule.PermissionsRestricted,
    ]

class FederationRule(BaseModel):
    """Which tokens stand for which service account."""

    id: str
    attribute_matchers: Dict[str, Union[str, bool, float]]
    created_at: int
    description: Optional[str]
    enabled: bool
    name: Optional[str]
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: _federation_rule.Permissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str

class _federation_rule_create_params:
    class PermissionsRestricted(TypedDict, total=False):
        scopes: Required[SequenceNotStr[str]]
        type: Required[Literal["restricted"]]

    class PermissionsServiceAccountDefault(TypedDict, total=False):
        type: Required[Literal["service_account_default"]]

    Permissions: TypeAlias = Union[
        _federation_rule_create_params.PermissionsServiceAccountDefault,
        _federation_rule_create_params.PermissionsRestricted,
    ]

class FederationRuleCreateParams(TypedDict, total=False):
    """Let tokens with certain attributes stand for a service account."""

    project_id: Required[str]
    service_account_id: Required[str]
    description: str
    enabled: bool
    name: str
    permissions: _federation_rule_create_params.Permissions
    attribute_matchers: Required[Mapping[str, Union[str, bool, float]]]

class _federation_rule_update_params:
    class PermissionsDefaultPermissionsParam(TypedDict, total=False):
        type: Required[Literal["service_account_default"]]

    class PermissionsRestrictedPermissionsParam(TypedDict, total=False):
        scopes: Required[SequenceNotStr[str]]
        type: Required[Literal["restricted"]]

    Permissions: TypeAlias = Union[
        _federation_rule_update_params.PermissionsDefaultPermissionsParam,
        _federation_rule_update_params.PermissionsRestrictedPermissionsParam,
    ]

class FederationRuleUpdateParams(TypedDict, total=False):
    """Change a federation rule."""

    workload_identity_provider_id: Required[str]
    description: Optional[str]
    enabled: bool
    name: Optional[str]
    permissions: _federation_rule_update_params.Permissions
    attribute_matchers: Mapping[str, Union[str, bool, float]]

class FederationRuleDeleted(BaseModel):
    """Confirms that a rule is gone."""

    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]

class FederationRuleListParams(TypedDict, total=False):
    """List the federation rules of a provider, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    service_account_id: str
