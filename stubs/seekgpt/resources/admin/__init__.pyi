from .organization import Organization as Organization
from .organization import AsyncOrganization as AsyncOrganization
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource, View
from .organization import (
    AsyncOrganization,
    AsyncOrganizationWithRawResponse,
    AsyncOrganizationWithStreamingResponse,
    Organization,
    OrganizationWithRawResponse,
    OrganizationWithStreamingResponse,
)

class Admin(SyncAPIResource):
    @property
    def organization(self) -> Organization: ...
    @property
    def with_raw_response(self) -> AdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse: ...

class AdminWithRawResponse(View):
    @property
    def organization(self) -> OrganizationWithRawResponse: ...

class AdminWithStreamingResponse(View):
    @property
    def organization(self) -> OrganizationWithStreamingResponse: ...

class AsyncAdmin(AsyncAPIResource):
    @property
    def organization(self) -> AsyncOrganization: ...
    @property
    def with_raw_response(self) -> AsyncAdminWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse: ...

class AsyncAdminWithRawResponse(View):
    @property
    def organization(self) -> AsyncOrganizationWithRawResponse: ...

class AsyncAdminWithStreamingResponse(View):
    @property
    def organization(self) -> AsyncOrganizationWithStreamingResponse: ...
