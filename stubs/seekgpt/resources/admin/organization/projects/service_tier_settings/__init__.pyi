from typing import Generic, Sequence, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ......types.admin.organization.projects import ProjectServiceTierSettings
from ....._answers import _AsyncRaw, _AsyncStreaming, _Awaited, _R1, _Raw, _Streaming, _Viewed

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

        Args:
            project_id: ID of the project.
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

        Args:
            project_id: ID of the project.
            default: Tier of requests that name none, or `auto`: `standard`, `fast` or `scale`.
            enabled_tiers: Tiers allowed besides the standard one; `all` includes those to come, an empty list allows none.
        """

@type_check_only
class ServiceTierSettingsWithRawResponse(
    _ServiceTierSettingsMethods[_Raw[ProjectServiceTierSettings]],
): ...

@type_check_only
class ServiceTierSettingsWithStreamingResponse(
    _ServiceTierSettingsMethods[_Streaming[ProjectServiceTierSettings]],
): ...

@type_check_only
class AsyncServiceTierSettingsWithRawResponse(
    _ServiceTierSettingsMethods[_AsyncRaw[ProjectServiceTierSettings]],
): ...

@type_check_only
class AsyncServiceTierSettingsWithStreamingResponse(
    _ServiceTierSettingsMethods[_AsyncStreaming[ProjectServiceTierSettings]],
): ...

class ServiceTierSettings(
    _ServiceTierSettingsMethods[ProjectServiceTierSettings],
    _Viewed[ServiceTierSettingsWithRawResponse, ServiceTierSettingsWithStreamingResponse],
    SyncAPIResource,
):
    """Which service tiers a project may use, and which one its requests get by themselves. What the organization does not allow stays forbidden."""

class AsyncServiceTierSettings(
    _ServiceTierSettingsMethods[_Awaited[ProjectServiceTierSettings]],
    _Viewed[AsyncServiceTierSettingsWithRawResponse, AsyncServiceTierSettingsWithStreamingResponse],
    AsyncAPIResource,
): ...
