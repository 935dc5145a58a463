from typing import Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from .....pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
from .....types.admin.organization import Invite, InviteDeleteResponse, _invite_create_params
from ...._answers import (
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

class _InvitesMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Union[Iterable[_invite_create_params.Project], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Invite someone to the organization by e-mail.

        Args:
            email: Address that the invitation goes to.
            role: Role in the organization: `owner` or `reader`.
            projects: Projects to join, each with a role; the default project if omitted, none if empty.
        """
    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch an invitation.

        Args:
            invite_id: ID of the invitation.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List invitations, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
        """
    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Withdraw an invitation that was not yet accepted.

        Args:
            invite_id: ID of the invitation to withdraw.
        """

@type_check_only
class InvitesWithRawResponse(
    _InvitesMethods[
        _Raw[Invite],
        _Raw[SyncConversationCursorPage[Invite]],
        _Raw[InviteDeleteResponse],
    ],
): ...

@type_check_only
class InvitesWithStreamingResponse(
    _InvitesMethods[
        _Streaming[Invite],
        _Streaming[SyncConversationCursorPage[Invite]],
        _Streaming[InviteDeleteResponse],
    ],
): ...

@type_check_only
class AsyncInvitesWithRawResponse(
    _InvitesMethods[
        _AsyncRaw[Invite],
        _AsyncRaw[AsyncConversationCursorPage[Invite]],
        _AsyncRaw[InviteDeleteResponse],
    ],
): ...

@type_check_only
class AsyncInvitesWithStreamingResponse(
    _InvitesMethods[
        _AsyncStreaming[Invite],
        _AsyncStreaming[AsyncConversationCursorPage[Invite]],
        _AsyncStreaming[InviteDeleteResponse],
    ],
): ...

class Invites(
    _InvitesMethods[Invite, SyncConversationCursorPage[Invite], InviteDeleteResponse],
    _Viewed[InvitesWithRawResponse, InvitesWithStreamingResponse],
    SyncAPIResource,
):
    """Invitations to join the organization, sent by e-mail. Only when an invitation is accepted does the person appear under `users`; until then it can be withdrawn. It may name the projects that are open to the person from the start."""

class AsyncInvites(
    _InvitesMethods[
        _Awaited[Invite],
        AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]],
        _Awaited[InviteDeleteResponse],
    ],
    _Viewed[AsyncInvitesWithRawResponse, AsyncInvitesWithStreamingResponse],
    AsyncAPIResource,
): ...
