from typing import Any, Coroutine, Generic, Sequence, Union, type_check_only
from typing_extensions import Literal
from ....._http.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
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
from ...._answers import _R1, _R2, _R3, _R4, _R5, _Viewed

__all__ = ("AsyncCertificates", "Certificates")

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

        HTTP: `POST /organization/certificates`

        Args:
            certificate: The certificate, as PEM text.
            name: Name of your choice.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            include: `content` adds the PEM text of the certificate.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `POST /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate.
            name: New name.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `GET /organization/certificates`

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
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

        HTTP: `DELETE /organization/certificates/{certificate_id}`

        Args:
            certificate_id: ID of the certificate to remove; active nowhere.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `POST /organization/certificates/activate`

        Args:
            certificate_ids: IDs of 1 to 10 certificates to switch on, all of them or none.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
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

        HTTP: `POST /organization/certificates/deactivate`

        Args:
            certificate_ids: IDs of 1 to 10 certificates to switch off, all of them or none.
            extra_headers: Headers to add, or to replace the client's.
            extra_query: Query parameters to add.
            extra_body: Fields to add to the body.
            timeout: Seconds to wait, instead of the client's timeout.
            idempotency_key: Names the call, so that repeating it is safe.
        """

@type_check_only
class CertificatesWithRawResponse(
    _CertificatesMethods[
        LegacyAPIResponse[Certificate],
        LegacyAPIResponse[SyncConversationCursorPage[CertificateListResponse]],
        LegacyAPIResponse[CertificateDeleteResponse],
        LegacyAPIResponse[SyncPage[CertificateActivateResponse]],
        LegacyAPIResponse[SyncPage[CertificateDeactivateResponse]],
    ],
): ...

@type_check_only
class CertificatesWithStreamingResponse(
    _CertificatesMethods[
        ResponseContextManager[APIResponse[Certificate]],
        ResponseContextManager[APIResponse[SyncConversationCursorPage[CertificateListResponse]]],
        ResponseContextManager[APIResponse[CertificateDeleteResponse]],
        ResponseContextManager[APIResponse[SyncPage[CertificateActivateResponse]]],
        ResponseContextManager[APIResponse[SyncPage[CertificateDeactivateResponse]]],
    ],
): ...

@type_check_only
class AsyncCertificatesWithRawResponse(
    _CertificatesMethods[
        Coroutine[Any, Any, LegacyAPIResponse[Certificate]],
        Coroutine[
            Any,
            Any,
            LegacyAPIResponse[AsyncConversationCursorPage[CertificateListResponse]],
        ],
        Coroutine[Any, Any, LegacyAPIResponse[CertificateDeleteResponse]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncPage[CertificateActivateResponse]]],
        Coroutine[Any, Any, LegacyAPIResponse[AsyncPage[CertificateDeactivateResponse]]],
    ],
): ...

@type_check_only
class AsyncCertificatesWithStreamingResponse(
    _CertificatesMethods[
        AsyncResponseContextManager[AsyncAPIResponse[Certificate]],
        AsyncResponseContextManager[
            AsyncAPIResponse[AsyncConversationCursorPage[CertificateListResponse]]
        ],
        AsyncResponseContextManager[AsyncAPIResponse[CertificateDeleteResponse]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[CertificateActivateResponse]]],
        AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[CertificateDeactivateResponse]]],
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
        Coroutine[Any, Any, Certificate],
        AsyncPaginator[
            CertificateListResponse,
            AsyncConversationCursorPage[CertificateListResponse],
        ],
        Coroutine[Any, Any, CertificateDeleteResponse],
        AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]],
        AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]],
    ],
    _Viewed[AsyncCertificatesWithRawResponse, AsyncCertificatesWithStreamingResponse],
    AsyncAPIResource,
):
    """Client certificates for mutual TLS: upload, switch on and off, remove. An organization holds up to 50. An uploaded certificate does nothing until it is activated, here for everybody or under `projects.certificates` for one project."""
