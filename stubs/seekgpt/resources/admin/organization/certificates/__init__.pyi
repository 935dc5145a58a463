from typing import Generic, Sequence, Union, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....pagination import (
    AsyncConversationCursorPage,
    AsyncPage,
    AsyncPaginator,
    SyncConversationCursorPage,
    SyncPage,
)
from .....types.admin.organization import (
    Certificate,
    CertificateActivateResponse,
    CertificateDeactivateResponse,
    CertificateDeleteResponse,
    CertificateListResponse,
)
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _R5,
    _Raw,
    _Streaming,
    _Viewed,
)

class _CertificatesMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    def create(
        self,
        *,
        certificate: str,
        name: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Upload a client certificate; it is not active yet.

        Args:
            certificate: The certificate, as PEM text.
            name: Name of your choice.
        """
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: Union[Sequence[Literal["content"]], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a certificate, with its PEM content on request.

        Args:
            certificate_id: ID of the certificate.
            include: `content` adds the PEM text of the certificate.
        """
    def update(
        self,
        certificate_id: str,
        *,
        name: Union[str, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Rename a certificate.

        Args:
            certificate_id: ID of the certificate.
            name: New name.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the organization's certificates, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete a certificate that is active nowhere.

        Args:
            certificate_id: ID of the certificate to remove; active nowhere.
        """
    def activate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R4:
        """Switch on up to 10 certificates for the organization.

        Args:
            certificate_ids: IDs of 1 to 10 certificates to switch on, all of them or none.
        """
    def deactivate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Switch off up to 10 certificates for the organization.

        Args:
            certificate_ids: IDs of 1 to 10 certificates to switch off, all of them or none.
        """

@type_check_only
class CertificatesWithRawResponse(
    _CertificatesMethods[
        _Raw[Certificate],
        _Raw[SyncConversationCursorPage[CertificateListResponse]],
        _Raw[CertificateDeleteResponse],
        _Raw[SyncPage[CertificateActivateResponse]],
        _Raw[SyncPage[CertificateDeactivateResponse]],
    ],
): ...

@type_check_only
class CertificatesWithStreamingResponse(
    _CertificatesMethods[
        _Streaming[Certificate],
        _Streaming[SyncConversationCursorPage[CertificateListResponse]],
        _Streaming[CertificateDeleteResponse],
        _Streaming[SyncPage[CertificateActivateResponse]],
        _Streaming[SyncPage[CertificateDeactivateResponse]],
    ],
): ...

@type_check_only
class AsyncCertificatesWithRawResponse(
    _CertificatesMethods[
        _AsyncRaw[Certificate],
        _AsyncRaw[AsyncConversationCursorPage[CertificateListResponse]],
        _AsyncRaw[CertificateDeleteResponse],
        _AsyncRaw[AsyncPage[CertificateActivateResponse]],
        _AsyncRaw[AsyncPage[CertificateDeactivateResponse]],
    ],
): ...

@type_check_only
class AsyncCertificatesWithStreamingResponse(
    _CertificatesMethods[
        _AsyncStreaming[Certificate],
        _AsyncStreaming[AsyncConversationCursorPage[CertificateListResponse]],
        _AsyncStreaming[CertificateDeleteResponse],
        _AsyncStreaming[AsyncPage[CertificateActivateResponse]],
        _AsyncStreaming[AsyncPage[CertificateDeactivateResponse]],
    ],
): ...

class Certificates(
    _CertificatesMethods[
        Certificate,
        SyncConversationCursorPage[CertificateListResponse],
        CertificateDeleteResponse,
        SyncPage[CertificateActivateResponse],
        SyncPage[CertificateDeactivateResponse],
    ],
    _Viewed[CertificatesWithRawResponse, CertificatesWithStreamingResponse],
    SyncAPIResource,
):
    """Client certificates for mutual TLS: upload, switch on and off, remove. An organization holds up to 50. An uploaded certificate does nothing until it is activated, here for everybody or under `projects.certificates` for one project."""

class AsyncCertificates(
    _CertificatesMethods[
        _Awaited[Certificate],
        AsyncPaginator[
            CertificateListResponse,
            AsyncConversationCursorPage[CertificateListResponse],
        ],
        _Awaited[CertificateDeleteResponse],
        AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]],
        AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]],
    ],
    _Viewed[AsyncCertificatesWithRawResponse, AsyncCertificatesWithStreamingResponse],
    AsyncAPIResource,
): ...
