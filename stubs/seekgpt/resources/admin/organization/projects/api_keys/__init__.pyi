from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ......pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from ......types.admin.organization.projects import APIKeyDeleteResponse, ProjectAPIKey
from ....._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)

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

        Args:
            api_key_id: ID of the key.
            project_id: ID of the project.
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

        Args:
            project_id: ID of the project.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            owner_project_access: Keep keys whose owner is in the project (`active`), is not (`inactive`), or both (`any`).
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

        Args:
            api_key_id: ID of the key to revoke.
            project_id: ID of the project.
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

        Args:
            api_key_id: ID of the key to change.
            project_id: ID of the project.
            expires_in_seconds: New lifetime in seconds, counted from now; what expired stays so. Left out: no change.
            scopes: New scopes of the key; an empty list lifts all limits, `["api.all.read"]` makes it read only.
        """

@type_check_only
class APIKeysWithRawResponse(
    _APIKeysMethods[
        _Raw[ProjectAPIKey],
        _Raw[SyncConversationCursorPage[ProjectAPIKey]],
        _Raw[APIKeyDeleteResponse],
    ],
): ...

@type_check_only
class APIKeysWithStreamingResponse(
    _APIKeysMethods[
        _Streaming[ProjectAPIKey],
        _Streaming[SyncConversationCursorPage[ProjectAPIKey]],
        _Streaming[APIKeyDeleteResponse],
    ],
): ...

@type_check_only
class AsyncAPIKeysWithRawResponse(
    _APIKeysMethods[
        _AsyncRaw[ProjectAPIKey],
        _AsyncRaw[AsyncConversationCursorPage[ProjectAPIKey]],
        _AsyncRaw[APIKeyDeleteResponse],
    ],
): ...

@type_check_only
class AsyncAPIKeysWithStreamingResponse(
    _APIKeysMethods[
        _AsyncStreaming[ProjectAPIKey],
        _AsyncStreaming[AsyncConversationCursorPage[ProjectAPIKey]],
        _AsyncStreaming[APIKeyDeleteResponse],
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
        _Awaited[ProjectAPIKey],
        AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]],
        _Awaited[APIKeyDeleteResponse],
    ],
    _Viewed[AsyncAPIKeysWithRawResponse, AsyncAPIKeysWithStreamingResponse],
    AsyncAPIResource,
): ...
