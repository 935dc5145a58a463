from .organization import Organization as Organization
from .organization import AsyncOrganization as AsyncOrganization
from typing import type_check_only
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from .._answers import _Viewed
from .organization import (
    AsyncOrganization,
    AsyncOrganizationWithRawResponse,
    AsyncOrganizationWithStreamingResponse,
    Organization,
    OrganizationWithRawResponse,
    OrganizationWithStreamingResponse,
)

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

class Admin(_Viewed[AdminWithRawResponse, AdminWithStreamingResponse], SyncAPIResource):
    """Administration of an organization, all of which is under `admin.organization`. These calls are made with an admin API key (`admin_api_key`, or SEEKGPT_ADMIN_KEY in the environment), and such a key opens nothing else."""
    @property
    def organization(self) -> Organization:
        """The organization: its projects, people, groups, roles and keys, and what all of them use and spend."""

class AsyncAdmin(
    _Viewed[AsyncAdminWithRawResponse, AsyncAdminWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def organization(self) -> AsyncOrganization:
        """The organization: its projects, people, groups, roles and keys, and what all of them use and spend."""
