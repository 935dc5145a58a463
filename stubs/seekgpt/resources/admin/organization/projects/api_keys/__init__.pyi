from typing import Any, Coroutine, Generic, Union, type_check_only
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
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ......pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ......types.admin.organization.projects import APIKeyDeleteResponse, ProjectAPIKey
from ....._answers import _R1, _R2, _R3, _Viewed

__all__ = ("APIKeys", "AsyncAPIKeys")

class _APIKeysMethods(Generic[_R1, _R2, _R3]):
    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the facts about a project's API key.

        HTTP: `GET /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        owner_project_access: Union[Literal["active", "inactive", "any"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the API keys of a project, page by page.

        HTTP: `GET /organization/projects/{project_id}/api_keys`

        Args:
            project_id: ID of the project.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            owner_project_access: Keep keys whose owner is in the project (`active`), is not (`inactive`), or both (`any`).
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
        """
    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Revoke an API key of a project.

        HTTP: `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key to revoke.
            project_id: ID of the project.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """
    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: Union[int, Omit] = ...,
        scopes: Union[SequenceNotStr[str], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change the scopes or the lifetime of a project's API key.

        HTTP: `POST /organization/projects/{project_id}/api_keys/{api_key_id}`

        Args:
            api_key_id: ID of the key to change.
            project_id: ID of the project.
            expires_in_seconds: New lifetime in seconds, counted from now; what expired stays so. Left out: no change.
            scopes: New scopes of the key; an empty list lifts all limits, `["api.all.read"]` makes it read only.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class APIKeysWithRawResponse(
    _APIKeysMethods[
        LegacyAPIResponse[ProjectAPIKey],
        LegacyAPIResponse[SyncConversationCursorPage[ProjectAPIKey]],
        LegacyAPIResponse[APIKeyDeleteResponse],
    ],
): ...

@type_check_only
class APIKeysWithStreamingResponse(
    _APIKeysMethods[
        ResponseContextManager[APIResponse[ProjectAPIKey]],
        ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectAPIKey]]],
        ResponseContextManager[APIResponse[APIKeyDeleteResponse]],
    ],
): ...

@type_check_only
class AsyncAPIKeysWithRawResponse(
    _APIKeysMethods[
        Coroutine[Any, Any, LegacyAPIResponse[ProjectAPIKey]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncConversationCursorPage[ProjectAPIKey]]],
        Coroutine[Any, Any, LegacyAPIResponse[APIKeyDeleteResponse]],
    ],
): ...

@type_check_only
class AsyncAPIKeysWithStreamingResponse(
    _APIKeysMethods[
        AsyncResponseContextManager[AsyncAPIResponse[ProjectAPIKey]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectAPIKey]]],
        AsyncResponseContextManager[AsyncAPIResponse[APIKeyDeleteResponse]],
    ],
): ...

class APIKeys(
    _APIKeysMethods[ProjectAPIKey, SyncConversationCursorPage[ProjectAPIKey], APIKeyDeleteResponse],
    _Viewed[APIKeysWithRawResponse, APIKeysWithStreamingResponse],
    SyncAPIResource,
):
    """The API keys of a project: look at them and revoke them. Their values are not shown. A program gets a key through `service_accounts`; such a key goes only together with its account."""

class AsyncAPIKeys(
    _APIKeysMethods[
        Coroutine[Any, Any, ProjectAPIKey],
        AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]],
        Coroutine[Any, Any, APIKeyDeleteResponse],
    ],
    _Viewed[AsyncAPIKeysWithRawResponse, AsyncAPIKeysWithStreamingResponse],
    AsyncAPIResource,
):
    """The API keys of a project: look at them and revoke them. Their values are not shown. A program gets a key through `service_accounts`; such a key goes only together with its account."""
