from .content import Content as Content
from .content import AsyncContent as AsyncContent
from .versions import Versions as Versions
from .versions import AsyncVersions as AsyncVersions
from typing import Generic, Iterable, Union, type_check_only
from typing_extensions import Literal
from ..._runtime.resources import AsyncAPIResource, SyncAPIResource
from ..._sentinels import Omit
from ..._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, FileTypes
from ...pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ...types import DeletedSkill, Skill
from .._answers import (
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
from .versions import (
    AsyncVersions,
    AsyncVersionsWithRawResponse,
    AsyncVersionsWithStreamingResponse,
    Versions,
    VersionsWithRawResponse,
    VersionsWithStreamingResponse,
)

class _SkillsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        files: Union[Iterable[FileTypes], FileTypes, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Create a skill from its files or from one zip archive.

        Args:
            files: Files of one folder, up to 500, or one zip archive.
        """
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a skill.

        Args:
            skill_id: ID of the skill.
        """
    def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Choose the version of a skill that is used by default.

        Args:
            skill_id: ID of the skill.
            default_version: Number of the version to use by default.
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
        """List skills, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, up to 100.
            order: Sort by creation time: `asc` for oldest first, `desc` for newest first.
        """
    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Delete a skill.

        Args:
            skill_id: ID of the skill to remove.
        """

@type_check_only
class SkillsWithRawResponse(
    _SkillsMethods[_Raw[Skill], _Raw[SyncCursorPage[Skill]], _Raw[DeletedSkill]],
):
    @property
    def content(self) -> ContentWithRawResponse: ...
    @property
    def versions(self) -> VersionsWithRawResponse: ...

@type_check_only
class SkillsWithStreamingResponse(
    _SkillsMethods[_Streaming[Skill], _Streaming[SyncCursorPage[Skill]], _Streaming[DeletedSkill]],
):
    @property
    def content(self) -> ContentWithStreamingResponse: ...
    @property
    def versions(self) -> VersionsWithStreamingResponse: ...

@type_check_only
class AsyncSkillsWithRawResponse(
    _SkillsMethods[_AsyncRaw[Skill], _AsyncRaw[AsyncCursorPage[Skill]], _AsyncRaw[DeletedSkill]],
):
    @property
    def content(self) -> AsyncContentWithRawResponse: ...
    @property
    def versions(self) -> AsyncVersionsWithRawResponse: ...

@type_check_only
class AsyncSkillsWithStreamingResponse(
    _SkillsMethods[
        _AsyncStreaming[Skill],
        _AsyncStreaming[AsyncCursorPage[Skill]],
        _AsyncStreaming[DeletedSkill],
    ],
):
    @property
    def content(self) -> AsyncContentWithStreamingResponse: ...
    @property
    def versions(self) -> AsyncVersionsWithStreamingResponse: ...

class Skills(
    _SkillsMethods[Skill, SyncCursorPage[Skill], DeletedSkill],
    _Viewed[SkillsWithRawResponse, SkillsWithStreamingResponse],
    SyncAPIResource,
):
    """Bundles of instructions and files that a model can load for a task. Name a skill in `containers.create` or in a shell tool, and the model finds it in its machine. A skill has numbered versions; the default one is used where none is named."""
    @property
    def content(self) -> Content:
        """Download the files of a skill, as one zip archive."""
    @property
    def versions(self) -> Versions:
        """The versions of a skill, none of which changes once made."""

class AsyncSkills(
    _SkillsMethods[
        _Awaited[Skill],
        AsyncPaginator[Skill, AsyncCursorPage[Skill]],
        _Awaited[DeletedSkill],
    ],
    _Viewed[AsyncSkillsWithRawResponse, AsyncSkillsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def content(self) -> AsyncContent:
        """Download the files of a skill, as one zip archive."""
    @property
    def versions(self) -> AsyncVersions:
        """The versions of a skill, none of which changes once made."""
