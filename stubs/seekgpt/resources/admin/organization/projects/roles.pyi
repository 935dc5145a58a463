from typing import Union, type_check_only
from typing_extensions import Literal
from ....._http.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import NotGiven, Omit
from ....._types import Body, Headers, Query, SequenceNotStr, TimeoutTypes
from .....pagination import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
from .....types.admin.organization.projects.role_delete_response import RoleDeleteResponse
from .....types.admin.organization.role import Role

__all__ = ["AsyncRoles", "Roles"]

class Roles(SyncAPIResource):
    """Roles that exist within a project."""
    @property
    def with_raw_response(self) -> RolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RolesWithStreamingResponse: ...
    def create(
        self,
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Role:
        """Create a role within a project.

        HTTP: `POST /projects/{project_id}/roles`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Role:
        """Fetch a role of a project.

        HTTP: `GET /projects/{project_id}/roles/{role_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Union[str, None, Omit] = ...,
        permissions: Union[SequenceNotStr[str], None, Omit] = ...,
        role_name: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Role:
        """Change the name or permissions of a project role.

        HTTP: `POST /projects/{project_id}/roles/{role_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> SyncNextCursorPage[Role]:
        """List the roles of a project, page by page.

        HTTP: `GET /projects/{project_id}/roles`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> RoleDeleteResponse:
        """Delete a role of a project.

        HTTP: `DELETE /projects/{project_id}/roles/{role_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class RolesWithRawResponse:
    def create(
        self,
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Role]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Role]: ...
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Union[str, None, Omit] = ...,
        permissions: Union[SequenceNotStr[str], None, Omit] = ...,
        role_name: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Role]: ...
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncNextCursorPage[Role]]: ...
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[RoleDeleteResponse]: ...

@type_check_only
class RolesWithStreamingResponse:
    def create(
        self,
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Role]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Role]]: ...
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Union[str, None, Omit] = ...,
        permissions: Union[SequenceNotStr[str], None, Omit] = ...,
        role_name: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[Role]]: ...
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[Role]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> ResponseContextManager[APIResponse[RoleDeleteResponse]]: ...

class AsyncRoles(AsyncAPIResource):
    """Roles that exist within a project."""
    @property
    def with_raw_response(self) -> AsyncRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRolesWithStreamingResponse: ...
    async def create(
        self,
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Role:
        """Create a role within a project.

        HTTP: `POST /projects/{project_id}/roles`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> Role:
        """Fetch a role of a project.

        HTTP: `GET /projects/{project_id}/roles/{role_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Union[str, None, Omit] = ...,
        permissions: Union[SequenceNotStr[str], None, Omit] = ...,
        role_name: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> Role:
        """Change the name or permissions of a project role.

        HTTP: `POST /projects/{project_id}/roles/{role_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """List the roles of a project, page by page.

        HTTP: `GET /projects/{project_id}/roles`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
        """
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> RoleDeleteResponse:
        """Delete a role of a project.

        HTTP: `DELETE /projects/{project_id}/roles/{role_id}`

        Args:
            extra_headers: Headers to send besides, or instead of, the client's.
            extra_query: Query parameters to send besides the declared ones.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait for this call, in place of the client's timeout.
            idempotency_key: Names the call, so that the server carries out its repetitions once.
        """

@type_check_only
class AsyncRolesWithRawResponse:
    async def create(
        self,
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Role]: ...
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[Role]: ...
    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Union[str, None, Omit] = ...,
        permissions: Union[SequenceNotStr[str], None, Omit] = ...,
        role_name: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[Role]: ...
    async def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncNextCursorPage[Role]]: ...
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> LegacyAPIResponse[RoleDeleteResponse]: ...

@type_check_only
class AsyncRolesWithStreamingResponse:
    def create(
        self,
        project_id: str,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Role]]: ...
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Role]]: ...
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        description: Union[str, None, Omit] = ...,
        permissions: Union[SequenceNotStr[str], None, Omit] = ...,
        role_name: Union[str, None, Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Role]]: ...
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[Role]]]: ...
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutTypes | NotGiven = ...,
        idempotency_key: str | None = None,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RoleDeleteResponse]]: ...
