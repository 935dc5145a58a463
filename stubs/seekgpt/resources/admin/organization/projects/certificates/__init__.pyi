from typing import Generic, Union, type_check_only
from typing_extensions import Literal
from ......_runtime.resources import AsyncAPIResource, SyncAPIResource
from ......_sentinels import Omit
from ......_types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from ......pagination import (
    AsyncConversationCursorPage,
    AsyncPage,
    AsyncPaginator,
    SyncConversationCursorPage,
    SyncPage,
)
from ......types.admin.organization.projects import (
    CertificateActivateResponse,
    CertificateDeactivateResponse,
    CertificateListResponse,
)
from ....._answers import _AsyncRaw, _AsyncStreaming, _R1, _R2, _R3, _Raw, _Streaming, _Viewed

class _CertificatesMethods(Generic[_R1, _R2, _R3]):
    def list(
        self,
        project_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """List the certificates of a project, page by page.

        Args:
            project_id: ID of the project.
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Switch on up to 10 certificates for a project.

        Args:
            project_id: ID of the project.
            certificate_ids: IDs of 1 to 10 certificates to switch on, all of them or none.
        """
    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Switch off up to 10 certificates for a project.

        Args:
            project_id: ID of the project.
            certificate_ids: IDs of 1 to 10 certificates to switch off, all of them or none.
        """

@type_check_only
class CertificatesWithRawResponse(
    _CertificatesMethods[
        _Raw[SyncConversationCursorPage[CertificateListResponse]],
        _Raw[SyncPage[CertificateActivateResponse]],
        _Raw[SyncPage[CertificateDeactivateResponse]],
    ],
): ...

@type_check_only
class CertificatesWithStreamingResponse(
    _CertificatesMethods[
        _Streaming[SyncConversationCursorPage[CertificateListResponse]],
        _Streaming[SyncPage[CertificateActivateResponse]],
        _Streaming[SyncPage[CertificateDeactivateResponse]],
    ],
): ...

@type_check_only
class AsyncCertificatesWithRawResponse(
    _CertificatesMethods[
        _AsyncRaw[AsyncConversationCursorPage[CertificateListResponse]],
        _AsyncRaw[AsyncPage[CertificateActivateResponse]],
        _AsyncRaw[AsyncPage[CertificateDeactivateResponse]],
    ],
): ...

@type_check_only
class AsyncCertificatesWithStreamingResponse(
    _CertificatesMethods[
        _AsyncStreaming[AsyncConversationCursorPage[CertificateListResponse]],
        _AsyncStreaming[AsyncPage[CertificateActivateResponse]],
        _AsyncStreaming[AsyncPage[CertificateDeactivateResponse]],
    ],
): ...

class Certificates(
    _CertificatesMethods[
        SyncConversationCursorPage[CertificateListResponse],
        SyncPage[CertificateActivateResponse],
        SyncPage[CertificateDeactivateResponse],
    ],
    _Viewed[CertificatesWithRawResponse, CertificatesWithStreamingResponse],
    SyncAPIResource,
):
    """The mutual TLS certificates in force for a project. They are uploaded once, for the organization (`organization.certificates`); here up to 10 at a time are switched on or off for one project."""

class AsyncCertificates(
    _CertificatesMethods[
        AsyncPaginator[
            CertificateListResponse,
            AsyncConversationCursorPage[CertificateListResponse],
        ],
        AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]],
        AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]],
    ],
    _Viewed[AsyncCertificatesWithRawResponse, AsyncCertificatesWithStreamingResponse],
    AsyncAPIResource,
): ...
