from typing import Any, Coroutine, Generic, Sequence, Union, type_check_only
from typing_extensions import Literal
from ......_http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......types.admin.organization.projects import ProjectServiceTierSettings
from ....._answers import _R1, _Viewed

__all__ = ("AsyncServiceTierSettings", "ServiceTierSettings")

class _ServiceTierSettingsMethods(Generic[_R1]):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch which service tiers a project may use.

        HTTP: `GET /organization/projects/{project_id}/service_tier_settings`

        Args:
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def update(
        self,
        project_id: str,
        *,
        default: Union[Literal["standard", "fast", "scale"], Omit] = ...,
        enabled_tiers: Union[
            Literal["all"],
            Sequence[Literal["flex", "fast", "ultrafast"]],
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change which service tiers a project may use.

        HTTP: `POST /organization/projects/{project_id}/service_tier_settings`

        Args:
            project_id: ID of the project.
            default: Tier of requests that name none, or `auto`: `standard`, `fast` or `scale`.
            enabled_tiers: Tiers allowed besides the standard one; `all` includes those to come, an empty list allows none.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class ServiceTierSettingsWithRawResponse(
    _ServiceTierSettingsMethods[LegacyAPIResponse[ProjectServiceTierSettings]],
): ...

@type_check_only
class ServiceTierSettingsWithStreamingResponse(
    _ServiceTierSettingsMethods[ResponseContextManager[APIResponse[ProjectServiceTierSettings]]],
): ...

@type_check_only
class AsyncServiceTierSettingsWithRawResponse(
    _ServiceTierSettingsMethods[Coroutine[Any, Any, LegacyAPIResponse[ProjectServiceTierSettings]]],
): ...

@type_check_only
class AsyncServiceTierSettingsWithStreamingResponse(
    _ServiceTierSettingsMethods[
        AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceTierSettings]]
    ],
): ...

class ServiceTierSettings(
    _ServiceTierSettingsMethods[ProjectServiceTierSettings],
    _Viewed[ServiceTierSettingsWithRawResponse, ServiceTierSettingsWithStreamingResponse],
    SyncAPIResource,
):
    """Which service tiers a project may use, and which one its requests get by themselves. What the organization does not allow stays forbidden."""

class AsyncServiceTierSettings(
    _ServiceTierSettingsMethods[Coroutine[Any, Any, ProjectServiceTierSettings]],
    _Viewed[AsyncServiceTierSettingsWithRawResponse, AsyncServiceTierSettingsWithStreamingResponse],
    AsyncAPIResource,
):
    """Which service tiers a project may use, and which one its requests get by themselves. What the organization does not allow stays forbidden."""
