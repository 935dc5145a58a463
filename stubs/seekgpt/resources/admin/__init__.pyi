from .organization import Organization as Organization
from .organization import AsyncOrganization as AsyncOrganization
from typing import type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from .organization import (
    AsyncOrganization,
    AsyncOrganizationWithRawResponse,
    AsyncOrganizationWithStreamingResponse,
    Organization,
    OrganizationWithRawResponse,
    OrganizationWithStreamingResponse,
)

__all__ = ["Admin", "AsyncAdmin", "AsyncOrganization", "Organization"]

class Admin(SyncAPIResource):
    @property
    def organization(self) -> Organization: ...
    @property
    def with_raw_response(self) -> AdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse: ...

class AsyncAdmin(AsyncAPIResource):
    @property
    def organization(self) -> AsyncOrganization: ...
    @property
    def with_raw_response(self) -> AsyncAdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse: ...

@type_check_only
class AdminWithRawResponse:
    @property
    def organization(self) -> OrganizationWithRawResponse: ...

@type_check_only
class AdminWithStreamingResponse:
    @property
    def organization(self) -> OrganizationWithStreamingResponse: ...

@type_check_only
class AsyncAdminWithRawResponse:
    @property
    def organization(self) -> AsyncOrganizationWithRawResponse: ...

@type_check_only
class AsyncAdminWithStreamingResponse:
    @property
    def organization(self) -> AsyncOrganizationWithStreamingResponse: ...
