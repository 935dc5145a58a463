from .content import Content as Content
from .content import AsyncContent as AsyncContent
from typing import Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types.skills import DeletedSkillVersion, SkillVersion
from ..._answers import (
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
from .content import (
    AsyncContent,
    AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse,
    Content,
    ContentWithRawResponse,
    ContentWithStreamingResponse,
)

class _VersionsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        skill_id: str,
        *,
        default: Union[bool, Omit] = ...,
        files: Union[Iterable[FileTypes], FileTypes, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Add a version to a skill.

        Args:
            skill_id: ID of the skill.
            default: Make this version the default at once.
            files: Files of one folder, up to 500, or one zip archive.
        """
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch one version of a skill.

        Args:
            version: Number of the version.
            skill_id: ID of the skill.
        """
    def list(
        self,
        skill_id: str,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List the versions of a skill, page by page.

        Args:
            skill_id: ID of the skill.
            after: Cursor: start right after the item with this ID.
            limit: Page size, up to 100.
            order: Sort by version number: `asc` for lowest first, `desc` for highest first.
        """
    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete one version of a skill.

        Args:
            version: Number of the version to remove.
            skill_id: ID of the skill.
        """

@type_check_only
class VersionsWithRawResponse(
    _VersionsMethods[
        _Raw[SkillVersion],
        _Raw[SyncCursorPage[SkillVersion]],
        _Raw[DeletedSkillVersion],
    ],
):
    @property
    def content(self) -> ContentWithRawResponse: ...

@type_check_only
class VersionsWithStreamingResponse(
    _VersionsMethods[
        _Streaming[SkillVersion],
        _Streaming[SyncCursorPage[SkillVersion]],
        _Streaming[DeletedSkillVersion],
    ],
):
    @property
    def content(self) -> ContentWithStreamingResponse: ...

@type_check_only
class AsyncVersionsWithRawResponse(
    _VersionsMethods[
        _AsyncRaw[SkillVersion],
        _AsyncRaw[AsyncCursorPage[SkillVersion]],
        _AsyncRaw[DeletedSkillVersion],
    ],
):
    @property
    def content(self) -> AsyncContentWithRawResponse: ...

@type_check_only
class AsyncVersionsWithStreamingResponse(
    _VersionsMethods[
        _AsyncStreaming[SkillVersion],
        _AsyncStreaming[AsyncCursorPage[SkillVersion]],
        _AsyncStreaming[DeletedSkillVersion],
    ],
):
    @property
    def content(self) -> AsyncContentWithStreamingResponse: ...

class Versions(
    _VersionsMethods[SkillVersion, SyncCursorPage[SkillVersion], DeletedSkillVersion],
    _Viewed[VersionsWithRawResponse, VersionsWithStreamingResponse],
    SyncAPIResource,
):
    """The versions of a skill, none of which changes once made. To change a skill, add a version, then make it the default at once or later with `skills.update`."""
    @property
    def content(self) -> Content:
        """Download the files of one version of a skill, as one zip archive."""

class AsyncVersions(
    _VersionsMethods[
        _Awaited[SkillVersion],
        AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]],
        _Awaited[DeletedSkillVersion],
    ],
    _Viewed[AsyncVersionsWithRawResponse, AsyncVersionsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def content(self) -> AsyncContent:
        """Download the files of one version of a skill, as one zip archive."""
